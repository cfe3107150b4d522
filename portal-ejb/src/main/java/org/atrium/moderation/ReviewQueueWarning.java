package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** When moderators were last notified that the queue is full or old, and whether it was neither since; one row. */
@Entity
class ReviewQueueWarning {

    /** So many texts are a full queue. */
    static final int FULL = 25;

    /** A text that waits longer makes it an old one. */
    static final Duration OLD = Duration.ofHours(24);

    /** At most once within it. */
    private static final Duration INTERVAL = Duration.ofDays(1);

    @Id
    private int id;

    private Instant warnedAt;
    private boolean cleared;

    protected ReviewQueueWarning() {}

    ReviewQueueWarning(Instant warnedAt, boolean cleared) {
        this.warnedAt = warnedAt;
        this.cleared = cleared;
    }

    /** Whether moderators are to be notified of a queue as it is now. */
    boolean isDue(long texts, Instant oldest, Instant now) {
        return isTooMuch(texts, oldest, now)
                && cleared
                && warnedAt.plus(INTERVAL).isBefore(now);
    }

    /** Whether it is neither full nor old, for the first time since moderators were notified. */
    boolean isOver(long texts, Instant oldest, Instant now) {
        return !isTooMuch(texts, oldest, now) && !cleared;
    }

    private static boolean isTooMuch(long texts, Instant oldest, Instant now) {
        return texts >= FULL || oldest != null && oldest.plus(OLD).isBefore(now);
    }

    void markWarned(Instant now) {
        warnedAt = now;
        cleared = false;
    }

    void markCleared() {
        cleared = true;
    }
}
