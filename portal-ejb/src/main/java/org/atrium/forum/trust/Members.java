package org.atrium.forum.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Slug;

/** Finds what the community knows of an account, and starts to know it on its first deed. */
@ApplicationScoped
public class Members {

    /** What a long name is cut to, so that a number behind it still fits where handles are kept. */
    private static final int LONGEST = 40;

    @Inject
    private MemberQueries members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** The member of an account, if its first deed is done. */
    public Optional<ForumMember> find(AccountId account) {
        return members.member(account).stream().findFirst();
    }

    /** The accounts that posts name by these handles. */
    public Map<String, AccountId> named(Set<String> handles) {
        return handles.isEmpty()
                ? Map.of()
                : members.byHandles(handles).stream()
                        .collect(Collectors.toMap(ForumMember::handle, ForumMember::accountId));
    }

    /** So many more posts of somebody can be read by everybody. */
    public void published(AccountId account, int more) {
        members.addPosts(account, more);
    }

    /** So many more likes were given to somebody. */
    public void liked(AccountId account, int more) {
        members.addLikesReceived(account, more);
    }

    /** So many more flags of each of these were right, or wrong. */
    public void judged(List<AccountId> accounts, int right, int wrong) {
        members.countFlags(accounts, right, wrong);
    }

    /** The member of an account. */
    public ForumMember of(AccountId account) {
        ForumMember member = find(account).orElseGet(() -> start(account, 0, clock.instant()));
        if (member.handle() == null) {
            name(member);
        }
        return member;
    }

    /** Who could not sign in when the community came to know them is named with a number, which nobody else has. */
    private void name(ForumMember member) {
        AccountCard card = accounts.card(member.accountId());
        if (card.active()) {
            String name = handle(card.displayName());
            String free = numbered(name, member.id());
            while (!members.byHandles(List.of(free)).isEmpty()) {
                free = numbered(name, members.next());
            }
            member.call(free);
        }
    }

    /** Names that no Latin letters are between, such as Chinese ones, become long. */
    static String handle(String displayName) {
        String name = Slug.of(displayName);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("(?<!-)-+$", "");
    }

    private static String numbered(String name, long number) {
        return name + "-" + number;
    }

    /**
     * The member of an account that was none yet; another first deed of theirs, or of somebody of their name, may be as
     * fast. People who can sign in can be named: by their name in Latin letters, with a number where it is taken.
     */
    public ForumMember start(AccountId account, int level, Instant since) {
        AccountCard card = accounts.card(account);
        String name = card.active() ? handle(card.displayName()) : null;
        members.begin(members.next(), account.value(), name, level, since);
        Optional<ForumMember> member = find(account);
        while (member.isEmpty()) {
            long number = members.next();
            members.begin(number, account.value(), numbered(name, number), level, since);
            member = find(account);
        }
        return member.get();
    }
}
