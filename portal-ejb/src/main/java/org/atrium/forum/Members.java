package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Slug;

/** Finds what the community knows of an account, and starts to know it on its first deed. */
@ApplicationScoped
class Members {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** The member of an account. */
    ForumMember of(AccountId account) {
        ForumMember member =
                forum.member(account).stream().findFirst().orElseGet(() -> start(account, 0, clock.instant()));
        if (member.handle() == null) {
            name(member);
        }
        return member;
    }

    /** People who can sign in can be named: by their name in Latin letters, with a number where it is taken. */
    private void name(ForumMember member) {
        AccountCard card = accounts.card(member.accountId());
        if (card.active()) {
            String name = Slug.of(card.displayName());
            boolean taken = !forum.byHandles(List.of(name)).isEmpty();
            member.call(taken ? name + "-" + member.id() : name);
        }
    }

    ForumMember start(AccountId account, int level, Instant since) {
        ForumMember member = new ForumMember(account, level, since);
        entityManager.persist(member);
        name(member);
        return member;
    }
}
