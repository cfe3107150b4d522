package org.atrium.testing.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for what happens after an answer: mails, timers, index, jobs. For tests on both sides of the door. Most of it
 * comes at once, so it is asked for often at first and then ever more rarely.
 */
public final class Eventually {

    private static final long FIRST_PAUSE = 10;
    private static final long LAST_PAUSE = 160;

    private Eventually() {}

    /** Asks until there is an answer, and fails naming what did not come. */
    public static <T> T present(String what, Duration limit, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(limit);
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LAST_PAUSE)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited " + limit + " in vain for " + what);
            }
            sleep(pause);
        }
    }

    /** Asks until it is so. */
    public static void so(String what, Duration limit, Supplier<Boolean> question) {
        present(what, limit, () -> Optional.of(true).filter(yes -> question.get()));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
