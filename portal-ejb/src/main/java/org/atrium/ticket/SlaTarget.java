package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;

/** SLA targets of a priority, in business time. */
@Entity
class SlaTarget {

    @Id
    @Enumerated(EnumType.STRING)
    private TicketPriority priority;

    private String firstResponse;
    private String nextResponse;
    private String resolution;

    protected SlaTarget() {}

    Duration firstResponse() {
        return Duration.parse(firstResponse);
    }

    Duration nextResponse() {
        return Duration.parse(nextResponse);
    }

    Duration resolution() {
        return Duration.parse(resolution);
    }
}
