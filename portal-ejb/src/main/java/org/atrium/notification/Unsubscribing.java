package org.atrium.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.MailPreferences;
import org.atrium.account.PreferredChannel;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadId;
import org.atrium.notification.UnsubscribeLinks.UnsubscribeLink;
import org.atrium.platform.error.InvalidInputException;

/**
 * Ends mails for whoever has the link of a mail, signed in or not: those of its kind, and on the page others if they want.
 * Notifications in the portal continue.
 */
@Stateless
@PermitAll
public class Unsubscribing {

    @Inject
    private UnsubscribeLinks links;

    @Inject
    private NotificationPreferences choices;

    @Inject
    private MailPreferences preferences;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostDirectory posts;

    /** What a link ends, and what else its reader may end; empty if it is none of ours. */
    public Optional<Subscriptions> find(String token) {
        return links.read(token).flatMap(this::subscriptions);
    }

    /**
     * Ends the mails of a link; once they are ended, nothing.
     *
     * @throws InvalidInputException if the link is none of ours
     */
    public void unsubscribe(String token) {
        UnsubscribeLink link = require(token);
        MailScope scope = link.scope();
        if (scope.thread() != null) {
            followers.unfollow(followers.whereItIs(scope.thread()), link.account());
        } else if (scope.kind() != null) {
            requireAccount(link);
            choices.choose(link.account(), scope.kind(), NotificationChannel.EMAIL, false);
        } else {
            preferences.disableMails(link.account());
        }
    }

    /**
     * Sends mails of the link's kind again; for links of one kind alone, others are a choice of the profile or a thread.
     *
     * @throws InvalidInputException if the link is none of ours, or of no kind
     */
    public void resume(String token) {
        UnsubscribeLink link = require(token);
        if (link.scope().kind() == null) {
            throw unknown();
        }
        requireAccount(link);
        choices.choose(link.account(), link.scope().kind(), NotificationChannel.EMAIL, true);
    }

    private UnsubscribeLink require(String token) {
        return links.read(token).orElseThrow(Unsubscribing::unknown);
    }

    private void requireAccount(UnsubscribeLink link) {
        if (!accounts.summaries(List.of(link.account())).containsKey(link.account())) {
            throw unknown();
        }
    }

    private static InvalidInputException unknown() {
        return new InvalidInputException("token", "notification.unsubscribe.unknown");
    }

    private Optional<Subscriptions> subscriptions(UnsubscribeLink link) {
        Collection<AccountSummary> known =
                accounts.summaries(List.of(link.account())).values();
        return known.stream().findFirst().map(account -> subscriptions(account, link.scope()));
    }

    private Subscriptions subscriptions(AccountSummary account, MailScope scope) {
        Set<NotificationKind> ended = endedBy(account);
        boolean allEnded = account.preferredChannel() != PreferredChannel.EMAIL;
        return new Subscriptions(
                subscription(account.id(), scope, ended, allEnded),
                NotificationKind.of(account.roles()).stream()
                        .filter(kind -> kind.isListed() || scope.equals(MailScope.of(kind)))
                        .map(MailScope::of)
                        .filter(other -> !other.equals(scope))
                        .map(other -> subscription(account.id(), other, ended, allEnded))
                        .toList(),
                allEnded ? null : links.token(account.id(), MailScope.ALL));
    }

    private Set<NotificationKind> endedBy(AccountSummary account) {
        ChosenChannels chosen = choices.of(List.of(account.id()), EnumSet.allOf(NotificationKind.class));
        return Stream.of(NotificationKind.values())
                .filter(kind -> !chosen.wants(account.id(), kind, NotificationChannel.EMAIL))
                .collect(Collectors.toSet());
    }

    private Subscription subscription(
            AccountId account, MailScope scope, Set<NotificationKind> ended, boolean allEnded) {
        ThreadId thread = scope.thread() == null ? null : followers.whereItIs(scope.thread());
        boolean following = thread != null && followers.isFollowing(thread, account);
        boolean over = thread != null ? !following : scope.kind() == null ? allEnded : ended.contains(scope.kind());
        return new Subscription(
                links.token(account, scope),
                thread != null
                        ? "THREAD"
                        : scope.kind() == null ? "ALL" : scope.kind().name(),
                following ? posts.title(thread) : "",
                over);
    }

    /**
     * What somebody gets mails about.
     *
     * @param own what the link ends
     * @param others the other kinds, each ended or not
     * @param all token of the link that ends all; null once they are
     */
    public record Subscriptions(Subscription own, List<Subscription> others, String all) {

        public Subscriptions {
            others = List.copyOf(others);
        }
    }

    /**
     * Mails that can be ended together.
     *
     * @param token of the link that ends them
     * @param kind a {@link NotificationKind}, {@code THREAD} for replies in a thread or {@code ALL}
     * @param title of the thread while it is followed; else empty
     * @param ended whether they are
     */
    public record Subscription(String token, String kind, String title, boolean ended) {

        /** Whether they can be sent again by the same link. */
        public boolean isResumable() {
            return ended && !kind.equals("THREAD") && !kind.equals("ALL");
        }
    }
}
