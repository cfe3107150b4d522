package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** A span in which a ticket's SLA clock was paused, and the status that paused it. */
@Entity
class SlaPause extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    @Enumerated(EnumType.STRING)
    private TicketStatus reason;

    private Instant beganAt;
    private Instant endedAt;

    protected SlaPause() {}

    SlaPause(Ticket ticket, TicketStatus reason, Instant beganAt) {
        this.ticket = ticket;
        this.reason = reason;
        this.beganAt = beganAt;
    }

    /** Ends it, not before it began: the clocks of two nodes are never quite the same. */
    void end(Instant at) {
        endedAt = at.isBefore(beganAt) ? beganAt : at;
    }

    boolean isRunning() {
        return endedAt == null;
    }

    TicketStatus reason() {
        return reason;
    }

    SlaClock.Pause toPause() {
        return new SlaClock.Pause(beganAt, endedAt);
    }
}
