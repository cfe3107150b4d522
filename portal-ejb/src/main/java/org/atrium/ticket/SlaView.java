package org.atrium.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * Due times of a ticket, as its viewer sees them.
 *
 * @param firstResponseDue null while the clock stands
 * @param firstRespondedAt null until somebody answered
 * @param nextResponseDue null where nobody waits for an answer
 * @param resolutionDue null while the clock stands
 * @param due what comes first of these, null where nothing runs
 * @param paused whether the clock stands because the ticket waits for somebody outside
 * @param resolutionLeft working time that is left to solve it, negative when it is overdue; null on pages, which do not
 *     say it, and for its requester: what they read would change with every moment of an office day, and its tag with it
 */
public record SlaView(
        Instant firstResponseDue,
        Instant firstRespondedAt,
        Instant nextResponseDue,
        Instant resolutionDue,
        Instant due,
        boolean paused,
        Duration resolutionLeft) {}
