package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.forum.Following;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.time.DueWork;

/** Spares followers of a lively thread a mail for each answer: the first comes at once, the next ones together. */
@ApplicationScoped
class AnswerDigests implements DueWork {

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private Notifier notifier;

    @Inject
    private Following following;

    @Inject
    private PostDirectory posts;

    @Inject
    private Clock clock;

    /**
     * Of these readers, those to mail of this answer at once; for the others it is kept. The thread is locked, its digests
     * are from here on; {@link #run} waits for nothing, so the two cannot wait for each other.
     */
    List<AccountId> mailNow(ThreadId thread, Collection<AccountId> readers, String path) {
        Map<AccountId, AnswerDigest> lately = notifications.digests(thread).stream()
                .collect(Collectors.toMap(AnswerDigest::accountId, Function.identity()));
        return readers.stream()
                .filter(reader -> {
                    AnswerDigest digest = lately.get(reader);
                    if (digest == null) {
                        entityManager.persist(new AnswerDigest(reader, thread, clock.instant()));
                    } else {
                        digest.add(path);
                    }
                    return digest == null;
                })
                .toList();
    }

    /** What cannot be read any more is told to nobody; the thread is locked. */
    void drop(ThreadId thread, String path) {
        notifications.digests(thread).forEach(digest -> digest.drop(path, posts.path(thread)));
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        for (AnswerDigest digest : notifications.dueDigests(now, BATCH)) {
            if (digest.waiting() == 0 || !following.follows(digest.threadId(), digest.accountId())) {
                entityManager.remove(digest);
            } else {
                notifier.mail(
                        digest.accountId(),
                        Notice.mailed(
                                        "answers",
                                        Map.of("title", posts.title(digest.threadId()), "count", digest.waiting()),
                                        digest.link(),
                                        null)
                                .in(CommunityNews.mails(digest.threadId())));
                digest.told(now);
            }
        }
    }
}
