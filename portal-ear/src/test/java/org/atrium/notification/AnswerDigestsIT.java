package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.testing.inside.AtOnce;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A timer that mails and ends what is due, and an answer that is written at the same moment. */
@ArquillianTest
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
    void anAnswerIsKeptThoughItsDigestWouldJustHaveEnded() throws Exception {
        ThreadId thread = anyThread();
        AccountId reader = new AccountId(clock.instant().toEpochMilli());
        transactions.in(() -> {
            entityManager.persist(
                    new AnswerDigest(reader, thread, clock.instant().minus(AnswerDigest.PAUSE)));
            return null;
        });

        transactions.in(() -> {
            List<AccountId> now = digests.mailNow(thread, List.of(reader), "/forum/thread/1");
            AtOnce.by(1, i -> {
                digests.run();
                return i;
            });
            // The server's own timer may have ended it before the answer came.
            assertThat(waiting(thread, reader)).containsExactly(now.contains(reader) ? 0 : 1);
            return null;
        });
    }

    private ThreadId anyThread() {
        return new ThreadId(entityManager
                .createQuery("select min(id) from ForumThread", Long.class)
                .getSingleResult());
    }

    private List<Integer> waiting(ThreadId thread, AccountId reader) {
        return notifications.digests(thread).stream()
                .filter(digest -> digest.accountId().equals(reader))
                .map(AnswerDigest::waiting)
                .toList();
    }
}
