package org.atrium.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Asks the threads that deliver, import and fill in the background whether they still take work. */
@ApplicationScoped
public class BackgroundPulse {

    /** They may all be busy for a while, but not for so long. */
    private static final Duration TOO_LATE = Duration.ofMinutes(1);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private Question last;

    /** Whether the last question was answered, or may still be. */
    public synchronized boolean isThere() {
        try {
            if (last == null || last.isAnswered(0)) {
                Question question = new Question(clock.instant());
                executor.execute(question);
                last = question;
            }
            return last.isAnswered(500)
                    || Duration.between(last.asked, clock.instant()).compareTo(TOO_LATE) < 0;
        } catch (RejectedExecutionException refused) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Question implements Runnable {

        private final Instant asked;
        private final CountDownLatch answered = new CountDownLatch(1);

        private Question(Instant asked) {
            this.asked = asked;
        }

        @Override
        public void run() {
            answered.countDown();
        }

        private boolean isAnswered(long millis) throws InterruptedException {
            return answered.await(millis, TimeUnit.MILLISECONDS);
        }
    }
}
