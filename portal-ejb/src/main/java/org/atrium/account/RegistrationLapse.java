package org.atrium.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.atrium.platform.settings.Setting;

/**
 * The short transactions in which registrations nobody confirmed are dropped. Nobody has ever been in such an account, so
 * nothing refers to it but the links that were mailed.
 */
@Stateless
public class RegistrationLapse {

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /** Drops a batch and tells how many that were. */
    public int dropSome() {
        List<Account> lapsed =
                accounts.unconfirmed(clock.instant().minus(Setting.REGISTRATION_LASTS.duration()), BATCH);
        for (Account account : lapsed) {
            accounts.dropLinks(account);
            entityManager.remove(account);
        }
        return lapsed.size();
    }
}
