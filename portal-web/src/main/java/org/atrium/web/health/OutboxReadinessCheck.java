package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.atrium.platform.outbox.OutboxMonitor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready: due messages are taken. A failing or slow mail server does not count, because messages then wait for their
 * next attempt or for earlier ones; due messages that this node does not take do.
 */
@Readiness
@ApplicationScoped
public class OutboxReadinessCheck implements HealthCheck {

    private static final Duration MAX_OVERDUE = Duration.ofMinutes(10);

    @Inject
    private OutboxMonitor monitor;

    @Override
    public HealthCheckResponse call() {
        try {
            OutboxMonitor.Backlog backlog = monitor.backlog();
            return HealthCheckResponse.named("outbox")
                    .status(backlog.overdue().compareTo(MAX_OVERDUE) < 0)
                    .withData("pending", backlog.pending())
                    .withData("setAside", backlog.setAside())
                    .withData("oldestSeconds", backlog.oldest().toSeconds())
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("outbox")
                    .down()
                    .withData("error", e.toString())
                    .build();
        }
    }
}
