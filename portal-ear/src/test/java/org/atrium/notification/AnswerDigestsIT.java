package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.StatementInspection;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A timer that mails and ends what is due, and an answer that is written at the same moment. */
@ArquillianTest
@Tag("builtin")
class AnswerDigestsIT {

    @Inject
    private AnswerDigests digests;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Test
    void answerIsKeptWhenItsDigestEndsConcurrently() throws Exception {
        ThreadId thread = anyThread();
        AccountId viewer = new AccountId(clock.instant().toEpochMilli());
        transactions.in(() -> {
            entityManager.persist(
                    new AnswerDigest(viewer, thread, clock.instant().minus(AnswerDigest.INTERVAL)));
            return null;
        });

        transactions.in(() -> {
            List<AccountId> now = digests.mailNowOrDefer(thread, List.of(viewer), anyPost());
            Concurrently.by(1, i -> {
                digests.run();
                return i;
            });
            // The server's own timer may have ended it before the answer came.
            assertThat(waiting(thread, viewer)).containsExactly(now.contains(viewer) ? 0 : 1);
            return null;
        });
    }

    @Test
    void waitingAnswersAreReadByOneQuery() throws Exception {
        List<Long> answers = entityManager
                .createQuery("select id from ForumPost order by id", Long.class)
                .setMaxResults(5)
                .getResultList();
        List<String> statements = transactions.in(() -> {
            for (AccountId viewer : List.of(new AccountId(-1), new AccountId(-2))) {
                AnswerDigest due =
                        new AnswerDigest(viewer, anyThread(), clock.instant().minus(AnswerDigest.INTERVAL));
                entityManager.persist(due);
                answers.forEach(answer -> entityManager.persist(new WaitingAnswer(due, new PostId(answer))));
            }
            entityManager.flush();
            return StatementInspection.during(digests::run);
        });
        assertThat(statements)
                .filteredOn(sql -> sql.contains("from forum_post "))
                .hasSize(1);
    }

    private ThreadId anyThread() {
        return new ThreadId(entityManager
                .createQuery("select min(id) from ForumThread", Long.class)
                .getSingleResult());
    }

    private PostId anyPost() {
        return new PostId(entityManager
                .createQuery("select min(id) from ForumPost", Long.class)
                .getSingleResult());
    }

    private List<Integer> waiting(ThreadId thread, AccountId viewer) {
        return notifications.digestsForUpdate(thread).stream()
                .filter(digest -> digest.accountId().equals(viewer))
                .map(digest -> notifications.waiting(List.of(digest)).size())
                .toList();
    }
}
