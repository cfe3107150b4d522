package org.atrium.testing.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what happens after an answer: mails, timers, index, jobs. For tests on both sides of the door. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Asks until there is an answer, and fails naming what did not come. */
    public static <T> T present(String what, Duration limit, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(limit);
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited " + limit + " in vain for " + what);
            }
            pause();
        }
    }

    /** Asks until it is so. */
    public static void so(String what, Duration limit, Supplier<Boolean> question) {
        present(what, limit, () -> Optional.of(true).filter(yes -> question.get()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
