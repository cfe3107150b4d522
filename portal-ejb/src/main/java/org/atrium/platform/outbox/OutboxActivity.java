package org.atrium.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When this node last took a message. As long as it takes any, overdue messages are delayed, not stuck. */
@ApplicationScoped
class OutboxActivity {

    private volatile Instant lastActivity = Instant.EPOCH;

    void record(Instant now) {
        lastActivity = now;
    }

    Instant lastActivity() {
        return lastActivity;
    }
}
