package org.atrium.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/**
 * Delivers due messages one after another: right after a commit, and retries at every tick. A node delivers on one
 * thread of its own, so a hanging mail server delays only mails.
 */
@ApplicationScoped
class OutboxDispatcher implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);

    @Inject
    private OutboxQueue queue;

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger wakeUps = new AtomicInteger();

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        run();
    }

    /** Sees to it that what is due is delivered; whoever asks does not wait for it. */
    @Override
    public void run() {
        if (wakeUps.getAndIncrement() == 0) {
            try {
                executor.execute(this::deliverUntilEmpty);
            } catch (RejectedExecutionException e) {
                wakeUps.set(0);
                throw e;
            }
        }
    }

    private void deliverUntilEmpty() {
        int seen;
        do {
            seen = wakeUps.get();
            deliverDue();
        } while (!wakeUps.compareAndSet(seen, 0));
    }

    private void deliverDue() {
        try {
            for (var next = queue.leaseNext(); next.isPresent(); next = queue.leaseNext()) {
                deliver(next.get());
            }
        } catch (RuntimeException | Error e) {
            LOG.error("Outbox dispatch failed; the next tick tries again", RedactedFailure.of(e));
        }
    }

    private void deliver(OutboxQueue.LeasedMessage message) {
        try {
            handler(message.kind()).deliver(message.payload());
        } catch (UndeliverableException e) {
            LOG.warnf(
                    RedactedFailure.of(e),
                    "Outbox message %d (%s) can never be delivered and is set aside",
                    message.id(),
                    message.kind());
            queue.setAside(message.id(), e.getMessage());
            return;
        } catch (Exception | Error e) {
            LOG.warnf(RedactedFailure.of(e), "Outbox message %d (%s) was not delivered", message.id(), message.kind());
            queue.recordFailure(message.id(), e.toString());
            return;
        }
        queue.delete(message.id());
    }

    private OutboxHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for outbox messages of kind " + kind));
    }
}
