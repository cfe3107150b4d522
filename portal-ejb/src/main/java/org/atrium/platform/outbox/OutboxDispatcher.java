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
import org.atrium.platform.time.DueWork;
import org.jboss.logging.Logger;

/**
 * Delivers due messages one after another: at once after a commit that wrote one, and at every tick those that wait for
 * a new try. A node delivers on one thread of its own, so that a mail server that hangs holds up mails and nothing else.
 */
@ApplicationScoped
class OutboxDispatcher implements DueWork {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);

    @Inject
    private OutboxQueue queue;

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger wakeUps = new AtomicInteger();

    void wakeUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        run();
    }

    /** Sees to it that what is due is delivered; whoever asks does not wait for it. */
    @Override
    public void run() {
        if (wakeUps.getAndIncrement() == 0) {
            try {
                executor.execute(this::runUntilQuiet);
            } catch (RejectedExecutionException e) {
                wakeUps.set(0);
                throw e;
            }
        }
    }

    private void runUntilQuiet() {
        int seen;
        do {
            seen = wakeUps.get();
            deliverDue();
        } while (!wakeUps.compareAndSet(seen, 0));
    }

    private void deliverDue() {
        try {
            for (var next = queue.claim(); next.isPresent(); next = queue.claim()) {
                deliver(next.get());
            }
        } catch (RuntimeException | Error e) {
            LOG.error("Outbox dispatch failed; the next tick tries again", e);
        }
    }

    private void deliver(OutboxQueue.Claimed message) {
        try {
            handler(message.kind()).deliver(message.payload());
        } catch (UndeliverableException e) {
            LOG.warnf(
                    e, "Outbox message %d (%s) can never be delivered and is set aside", message.id(), message.kind());
            queue.setAside(message.id(), e.getMessage());
            return;
        } catch (Exception e) {
            LOG.warnf(e, "Outbox message %d (%s) was not delivered", message.id(), message.kind());
            queue.failed(message.id(), e.toString());
            return;
        }
        queue.delivered(message.id());
    }

    private OutboxHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for outbox messages of kind " + kind));
    }
}
