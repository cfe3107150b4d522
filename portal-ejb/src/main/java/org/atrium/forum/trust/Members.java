package org.atrium.forum.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.platform.text.Slug;

/** Finds the community member of an account, and creates it with the account's first action. */
@ApplicationScoped
public class Members {

    /** Names that are looked up by one statement: the texts of staff and of imports may have any number of them. */
    private static final int AT_ONCE = 500;

    /** What a long name is cut to, so that a number behind it still fits where handles are kept. */
    private static final int MAX_HANDLE_LENGTH = 40;

    @Inject
    private MemberQueries members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** The member of an account, if its first deed is done. */
    public Optional<ForumMember> find(AccountId account) {
        return members.member(account);
    }

    /** The accounts that posts name by these handles. */
    public Map<String, AccountId> accountsByHandle(Set<String> handles) {
        return accountsByHandle(handles, member -> true);
    }

    /** The same, of those alone who have written something that everybody can read. */
    public Map<String, AccountId> accountsWithPostsByHandle(Set<String> handles) {
        return accountsByHandle(handles, member -> member.posts() > 0);
    }

    private Map<String, AccountId> accountsByHandle(Set<String> handles, Predicate<ForumMember> which) {
        Map<String, AccountId> named = new HashMap<>();
        List<String> all = List.copyOf(handles);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            members.byHandles(all.subList(i, Math.min(all.size(), i + AT_ONCE))).stream()
                    .filter(which)
                    .forEach(member -> named.put(member.handle(), member.accountId()));
        }
        return named;
    }

    /** So many more posts of somebody can be read by everybody. */
    public void addPosts(AccountId account, int more) {
        members.addPosts(account, more);
    }

    /** One more post of somebody can be read by everybody: their first deed, if they were no member yet. */
    public void addPublishedPost(AccountId account) {
        if (members.addPosts(account, 1) == 0) {
            findOrCreate(account);
            members.addPosts(account, 1);
        }
    }

    /** So many more likes were given to somebody. */
    public void addLikes(AccountId account, int more) {
        members.addLikesReceived(account, more);
    }

    /** So many more flags of each of these were right, or wrong. */
    public void addJudgedFlags(List<AccountId> accounts, int right, int wrong) {
        members.addJudgedFlags(accounts, right, wrong);
    }

    /** The member of an account. */
    public ForumMember findOrCreate(AccountId account) {
        ForumMember member = find(account).orElseGet(() -> create(account, 0, clock.instant()));
        if (member.handle() == null) {
            assignHandle(member);
        }
        return member;
    }

    /** Who could not sign in when the community came to know them is named with a number, which nobody else has. */
    private void assignHandle(ForumMember member) {
        AccountSummary account = accounts.summary(member.accountId());
        if (account.active()) {
            String name = handleFrom(account.displayName());
            String free = withNumber(name, member.id());
            while (!members.byHandles(List.of(free)).isEmpty()) {
                free = withNumber(name, members.nextId());
            }
            member.assignHandle(free);
        }
    }

    /** Names that no Latin letters are between, such as Chinese ones, become long. */
    static String handleFrom(String displayName) {
        String name = Slug.of(displayName);
        return name.length() <= MAX_HANDLE_LENGTH
                ? name
                : name.substring(0, MAX_HANDLE_LENGTH).replaceAll("(?<!-)-+$", "");
    }

    private static String withNumber(String name, long number) {
        return name + "-" + number;
    }

    /**
     * The member of an account that was none yet; another first deed of theirs, or of somebody of their name, may be as
     * fast. People who can sign in can be named: by their name in Latin letters, with a number where it is taken.
     */
    public ForumMember create(AccountId account, int level, Instant since) {
        AccountSummary summary = accounts.summary(account);
        String name = summary.active() ? handleFrom(summary.displayName()) : null;
        members.insert(members.nextId(), account.value(), name, level, since);
        Optional<ForumMember> member = find(account);
        while (member.isEmpty()) {
            long number = members.nextId();
            members.insert(number, account.value(), withNumber(name, number), level, since);
            member = find(account);
        }
        return member.get();
    }
}
