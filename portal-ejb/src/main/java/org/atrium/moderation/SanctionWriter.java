package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/** Creates and lifts sanctions, in the transaction of the verdict. */
@ApplicationScoped
class SanctionWriter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /**
     * @throws ConflictException if it is one of the staff
     */
    Sanction impose(AccountId moderator, AccountId account, SanctionRequest request) {
        AccountSummary summary = accounts.summaries(java.util.List.of(account)).get(account);
        if (summary == null) {
            throw new UnknownObjectException();
        }
        if (summary.isStaff()) {
            throw new ConflictException("moderation.error.staff");
        }
        Sanction sanction = new Sanction(account, moderator, request, clock.instant());
        entityManager.persist(sanction);
        return sanction;
    }

    /**
     * When an account is free of what a new sanction keeps it from: what was imposed before may last longer. Null for never,
     * and for a warning.
     */
    Instant endsWithOthers(Sanction imposed) {
        return Sanction.longest(
                        moderation.sanctions(imposed.accountId()).stream()
                                .filter(other -> other.kind().includes(imposed.kind()))
                                .toList(),
                        clock.instant())
                .filter(longest -> imposed.kind() != SanctionKind.WARNING)
                .map(Sanction::until)
                .orElse(null);
    }

    boolean lift(AccountId moderator, long sanction) {
        return require(sanction).lift(moderator, clock.instant());
    }

    Sanction require(long id) {
        Sanction sanction = entityManager.find(Sanction.class, id);
        if (sanction == null) {
            throw new UnknownObjectException();
        }
        return sanction;
    }
}
