package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.settings.Setting;

/**
 * Deletes expired registrations in short transactions. Nobody has ever signed in to such an account, so only mailed
 * links refer to it.
 */
@ApplicationScoped
@Transactional
class RegistrationExpiry {

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /** Drops a batch and tells how many that were. */
    int expireSome() {
        Instant before = clock.instant().minus(Setting.REGISTRATION_LASTS.duration());
        accounts.deleteRegistrationsOfContacts(before);
        List<Account> lapsed = accounts.unconfirmedForUpdate(before, BATCH);
        for (Account account : lapsed) {
            accounts.revokeLinks(account);
            entityManager.remove(account);
        }
        return lapsed.size();
    }
}
