package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/** Imposes and lifts sanctions, within the transaction of the verdict that does. */
@ApplicationScoped
class Sanctioning {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /**
     * @throws ConflictException if it is one of the staff
     */
    Sanction impose(AccountId moderator, AccountId person, Measure measure) {
        AccountCard card = accounts.cards(java.util.List.of(person)).get(person);
        if (card == null) {
            throw new UnknownObjectException();
        }
        if (card.staff()) {
            throw new ConflictException("moderation.error.staff");
        }
        Sanction sanction = new Sanction(person, moderator, measure, clock.instant());
        entityManager.persist(sanction);
        return sanction;
    }

    boolean lift(AccountId moderator, long sanction) {
        return find(sanction).lift(moderator, clock.instant());
    }

    Sanction find(long id) {
        Sanction sanction = entityManager.find(Sanction.class, id);
        if (sanction == null) {
            throw new UnknownObjectException();
        }
        return sanction;
    }
}
