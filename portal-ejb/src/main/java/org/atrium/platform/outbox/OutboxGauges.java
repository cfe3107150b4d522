package org.atrium.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.atrium.platform.time.ScheduledTask;

/** Publishes the outbox's backlog as metrics, as of the last tick. */
@ApplicationScoped
class OutboxGauges implements ScheduledTask {

    @Inject
    private OutboxMonitor monitor;

    @Inject
    private MeterRegistry metrics;

    private AtomicLong pending;
    private AtomicLong setAside;
    private AtomicLong oldestSeconds;

    @PostConstruct
    void register() {
        pending = metrics.gauge("portal.outbox.pending", new AtomicLong());
        setAside = metrics.gauge("portal.outbox.set.aside", new AtomicLong());
        oldestSeconds = metrics.gauge("portal.outbox.oldest.seconds", new AtomicLong());
    }

    @Override
    public void run() {
        OutboxMonitor.Backlog backlog = monitor.backlog();
        pending.set(backlog.pending());
        setAside.set(backlog.setAside());
        oldestSeconds.set(backlog.oldest().toSeconds());
    }
}
