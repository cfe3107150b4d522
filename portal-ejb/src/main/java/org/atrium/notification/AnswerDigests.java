package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.time.ScheduledTask;

/** Limits mails to followers of active threads: the first answer is mailed at once, later ones as a digest. */
@ApplicationScoped
class AnswerDigests implements ScheduledTask {

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private Notifier notifier;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostDirectory posts;

    @Inject
    private Clock clock;

    /**
     * Of these recipients, those to mail of this answer at once; for the others it is kept. The thread is locked, its
     * digests are from here on; {@link #run} waits for nothing, so the two cannot wait for each other.
     */
    List<AccountId> mailNowOrDefer(ThreadId thread, Collection<AccountId> recipients, PostId post) {
        Map<AccountId, AnswerDigest> lately = notifications.digestsForUpdate(thread).stream()
                .collect(Collectors.toMap(AnswerDigest::accountId, Function.identity()));
        return recipients.stream()
                .filter(recipient -> {
                    AnswerDigest digest = lately.get(recipient);
                    if (digest == null) {
                        entityManager.persist(new AnswerDigest(recipient, thread, clock.instant()));
                    } else {
                        entityManager.persist(new WaitingAnswer(digest, post));
                    }
                    return digest == null;
                })
                .toList();
    }

    @Override
    @Transactional
    public void run() {
        List<AnswerDigest> due = awake(notifications.dueDigestsForUpdate(clock.instant(), BATCH));
        if (due.isEmpty()) {
            return;
        }
        List<WaitingAnswer> all = notifications.waiting(due);
        Map<PostId, PostSummary> summaries =
                posts.summaries(all.stream().map(WaitingAnswer::postId).toList());
        Map<AnswerDigest, List<WaitingAnswer>> waiting =
                all.stream().collect(Collectors.groupingBy(WaitingAnswer::digest));
        Map<PostId, List<EarlierText>> before = new HashMap<>();
        due.forEach(digest -> end(digest, waiting.getOrDefault(digest, List.of()), summaries, before));
    }

    /** Those whose readers have no quiet hours now; the others wait, so that a night's answers are one mail. */
    private List<AnswerDigest> awake(List<AnswerDigest> due) {
        List<AccountId> accounts =
                due.stream().map(AnswerDigest::accountId).distinct().toList();
        ChosenChannels chosen = preferences.of(accounts, NotificationKind.FURTHER_ANSWERS);
        if (chosen.quiet().isEmpty()) {
            return due;
        }
        Map<AccountId, AccountSummary> readers = accountDirectory.summaries(accounts);
        Map<AnswerDigest, Instant> asleep = new HashMap<>();
        due.forEach(digest -> Optional.ofNullable(readers.get(digest.accountId()))
                .flatMap(reader -> chosen.quietUntil(reader, clock.instant()))
                .ifPresent(until -> asleep.put(digest, until)));
        asleep.forEach(AnswerDigest::postpone);
        return due.stream().filter(digest -> !asleep.containsKey(digest)).toList();
    }

    /** Mails what can be read of it by now; answers that were taken down meanwhile are told to nobody. */
    private void end(
            AnswerDigest digest,
            List<WaitingAnswer> waiting,
            Map<PostId, PostSummary> summaries,
            Map<PostId, List<EarlierText>> before) {
        List<PostSummary> answers = waiting.stream()
                .map(answer -> summaries.get(answer.postId()))
                .filter(PostSummary::published)
                .toList();
        // First: what is removed must be pointed to by nothing that stays.
        waiting.forEach(entityManager::remove);
        if (answers.isEmpty() || !followers.isFollowing(digest.threadId(), digest.accountId())) {
            entityManager.remove(digest);
            return;
        }
        PostSummary newest = answers.get(answers.size() - 1);
        notifier.sendMail(
                digest.accountId(),
                NewNotification.byMailWithMarkdown(
                                "answers",
                                Map.of("title", posts.title(digest.threadId()), "count", answers.size()),
                                answers.get(0).path(),
                                newest.body())
                        .inConversation(ThreadNotifications.conversationOf(digest.threadId()))
                        .after(before.computeIfAbsent(
                                newest.id(), post -> EarlierText.ofPosts(posts.before(post, EarlierText.COUNT))))
                        .toFollowersOf(digest.threadId()));
        digest.markSent(clock.instant());
    }
}
