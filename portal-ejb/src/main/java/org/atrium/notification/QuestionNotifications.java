package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.escalation.ThreadEscalated;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.ThreadEvent.QuestionSolved;
import org.atrium.forum.event.ThreadId;

/**
 * Notifies who follows a question, or has the same problem, when it is solved and when support has it: each person once,
 * and nobody of what they did themselves.
 */
@ApplicationScoped
class QuestionNotifications {

    private static final long NO_POST = 0;

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @Inject
    private Notifier notifier;

    @Inject
    private NotificationQueries queries;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostDirectory posts;

    @Inject
    private Clock clock;

    /** The author of the accepted answer is notified of that. An answer that is marked once more is no news. */
    void on(@Observes QuestionSolved solved) {
        PostSummary answer = posts.summary(solved.answer());
        if (!answer.published() || !announce(solved.thread(), answer.id().value())) {
            return;
        }
        if (!answer.author().equals(solved.by())) {
            notifier.send(
                    answer.author(),
                    NewNotification.inPortalOnly("accepted", Map.of("title", answer.title()), answer.path()));
        }
        Map<Boolean, List<AccountId>> others =
                byWhetherMailed(solved, answer, others(solved.thread(), answer.author(), solved.by()));
        notifier.send(
                others.get(false),
                NewNotification.byMailWithMarkdown(
                                "questionSolved", Map.of("title", answer.title()), answer.path(), answer.body())
                        .inConversation(ThreadNotifications.conversationOf(solved.thread())));
        notifier.send(
                others.get(true),
                NewNotification.inPortalOnly("questionSolved", Map.of("title", answer.title()), answer.path()));
    }

    /** Support may answer and solve at once: whoever is notified of that answer now is mailed it no second time. */
    private Map<Boolean, List<AccountId>> byWhetherMailed(
            QuestionSolved solved, PostSummary answer, Collection<AccountId> people) {
        Set<AccountId> notified = solved.origin() == ForumOrigin.SUPPORT
                ? Set.copyOf(queries.notifiedOf(answer.id(), clock.instant().minus(AT_ONCE)))
                : Set.of();
        return people.stream().collect(Collectors.partitioningBy(notified::contains));
    }

    /** Its author is notified of the ticket. */
    void on(@Observes ThreadEscalated escalated) {
        ThreadId thread = escalated.thread();
        if (!posts.isPublished(thread) || !announce(thread, NO_POST)) {
            return;
        }
        notifier.send(
                others(thread, escalated.author(), escalated.by()),
                NewNotification.byMail(
                                "questionEscalated", Map.of("title", posts.title(thread)), posts.path(thread), null)
                        .inConversation(ThreadNotifications.conversationOf(thread)));
    }

    private boolean announce(ThreadId thread, long post) {
        return queries.insertAnnounced(thread, post, clock.instant()) > 0;
    }

    private Collection<AccountId> others(ThreadId thread, AccountId author, AccountId actor) {
        Set<AccountId> all = followers.concerned(thread);
        all.remove(author);
        all.remove(actor);
        return all;
    }
}
