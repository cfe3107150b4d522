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

/** Checks that the background executor still runs tasks. */
@ApplicationScoped
public class BackgroundExecutorProbe {

    /** They may all be busy for a while, but not for so long. */
    private static final Duration MAX_DELAY = Duration.ofMinutes(1);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private ProbeTask lastProbe;

    /** Whether the last question was answered, or may still be. */
    public synchronized boolean tryProbe() {
        try {
            if (lastProbe == null || lastProbe.isAnswered(0)) {
                ProbeTask question = new ProbeTask(clock.instant());
                executor.execute(question);
                lastProbe = question;
            }
            return lastProbe.isAnswered(500)
                    || Duration.between(lastProbe.startedAt, clock.instant()).compareTo(MAX_DELAY) < 0;
        } catch (RejectedExecutionException refused) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class ProbeTask implements Runnable {

        private final Instant startedAt;
        private final CountDownLatch answered = new CountDownLatch(1);

        private ProbeTask(Instant asked) {
            this.startedAt = asked;
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
