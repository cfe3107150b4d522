package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Moderators are notified of an old queue once, however many nodes see it. */
@ArquillianTest
class ReviewQueueWatchIT {

    private static final long ITEM = -3_000_001;

    @Inject
    private ReviewQueueWatch watch;

    @Inject
    private AnnouncedQueues warned;

    @Inject
    private Database database;

    @AfterEach
    void deleteItem() throws Exception {
        database.run("delete from review_item where id = " + ITEM);
    }

    @Test
    void anOldQueueIsAnnouncedOnce() throws Exception {
        database.run("update review_queue_warning set cleared = false");
        int before = warned.times();
        database.run("insert into review_item (id, text_kind, text_id, author_id, reason, waiting_since)"
                + " values (" + ITEM + ", 'post', " + ITEM + ", (select min(id) from account), 'FLAGGED',"
                + " current_timestamp - interval '3' day)");

        database.run(
                "update review_queue_warning set cleared = true, warned_at = current_timestamp - interval '2' day");
        Concurrently.by(4, i -> {
            watch.run();
            return i;
        });
        Eventually.so("a warning", Duration.ofSeconds(20), () -> warned.times() > before);
        watch.run();
        assertThat(warned.times()).isEqualTo(before + 1);
    }

    /** How often moderators were notified. */
    @ApplicationScoped
    public static class AnnouncedQueues {

        private final AtomicInteger times = new AtomicInteger();

        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReviewQueueWaiting waiting) {
            times.incrementAndGet();
        }

        int times() {
            return times.get();
        }
    }
}
