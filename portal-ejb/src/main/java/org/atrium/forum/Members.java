package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.AccountId;

/** Finds what the community knows of an account, and starts to know it on its first deed. */
@ApplicationScoped
class Members {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Clock clock;

    /** The member of an account. */
    ForumMember of(AccountId account) {
        return forum.member(account).stream().findFirst().orElseGet(() -> start(account, 0, clock.instant()));
    }

    ForumMember start(AccountId account, int level, Instant since) {
        ForumMember member = new ForumMember(account, level, since);
        entityManager.persist(member);
        return member;
    }
}
