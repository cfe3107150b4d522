package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.atrium.platform.outbox.OutboxQueue;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: due messages are taken. A mail server that is down or slow does not count against the portal, for messages
 * then wait for their next try or for those before them; messages that are due while this node takes none do.
 */
@Readiness
@ApplicationScoped
public class OutboxReady implements HealthCheck {

    private static final Duration TOO_LATE = Duration.ofMinutes(10);

    @Inject
    private OutboxQueue queue;

    @Override
    public HealthCheckResponse call() {
        try {
            OutboxQueue.Backlog backlog = queue.backlog();
            return HealthCheckResponse.named("outbox")
                    .status(backlog.overdue().compareTo(TOO_LATE) < 0)
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
