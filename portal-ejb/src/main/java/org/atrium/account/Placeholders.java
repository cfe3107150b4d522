package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Makes the nameless accounts that stand for authors of texts brought from elsewhere. */
@ApplicationScoped
public class Placeholders {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** A new placeholder; the caller keeps which author elsewhere it stands for. */
    public AccountId create(String displayName) {
        Account account =
                Account.placeholder(UuidCreator.getTimeOrderedEpoch().toString(), displayName, clock.instant());
        entityManager.persist(account);
        return account.accountId();
    }
}
