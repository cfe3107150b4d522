package org.atrium.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.platform.time.DueWork;
import org.jboss.logging.Logger;

/** Delivers due messages: at once after a commit that wrote one, and at every tick those that wait for a new try. */
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
        if (wakeUps.getAndIncrement() == 0) {
            executor.execute(this::runUntilQuiet);
        }
    }

    private void runUntilQuiet() {
        int seen;
        do {
            seen = wakeUps.get();
            try {
                run();
            } catch (RuntimeException e) {
                LOG.error("Outbox dispatch failed; the next tick tries again", e);
            }
        } while (!wakeUps.compareAndSet(seen, 0));
    }

    @Override
    public void run() {
        for (var batch = queue.claim(); !batch.isEmpty(); batch = queue.claim()) {
            batch.forEach(this::deliver);
        }
    }

    private void deliver(OutboxQueue.Claimed message) {
        try {
            handler(message.kind()).deliver(message.payload());
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
