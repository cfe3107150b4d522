package org.atrium.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When this node last took a message. While it takes any, those that are overdue are held up, not forgotten. */
@ApplicationScoped
class OutboxPulse {

    private volatile Instant last = Instant.EPOCH;

    void beat(Instant now) {
        last = now;
    }

    Instant last() {
        return last;
    }
}
