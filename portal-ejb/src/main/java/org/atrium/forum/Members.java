package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** What a long name is cut to, so that a number behind it still fits where handles are kept. */
    private static final int LONGEST = 40;

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
            String name = handle(card.displayName());
            boolean taken = !forum.byHandles(List.of(name)).isEmpty();
            member.call(taken ? name + "-" + member.id() : name);
        }
    }

    /** Names that no Latin letters are between, such as Chinese ones, become long. */
    static String handle(String displayName) {
        String name = Slug.of(displayName);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("-+$", "");
    }

    /** The member of an account that was none yet; another first deed of theirs may be as fast. */
    ForumMember start(AccountId account, int level, Instant since) {
        forum.begin(account.value(), level, since);
        ForumMember member = forum.member(account).get(0);
        name(member);
        return member;
    }
}
