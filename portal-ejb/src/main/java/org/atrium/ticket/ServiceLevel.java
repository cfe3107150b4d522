package org.atrium.ticket;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Due times of a ticket. All of them can be recomputed from its recorded pauses. */
@Embeddable
class ServiceLevel {

    /** Behind all that is due, for what is unsolved while its clock stands. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private Instant openedAt;
    private Instant firstRespondedAt;
    private Instant firstResponseDueAt;
    private Instant awaitingSince;
    private Instant nextResponseDueAt;
    private Instant resolutionDueAt;
    private Instant dueAt;

    /** Its place among what is unsolved: {@code dueAt}, or never; null once solved. */
    private Instant sortDueAt;

    protected ServiceLevel() {}

    ServiceLevel(Instant openedAt) {
        this.openedAt = openedAt;
    }

    /** The requester waits from now on, unless they do already. */
    void onRequesterMessage(Instant at) {
        if (awaitingSince == null) {
            awaitingSince = at;
        }
    }

    void onAnswer(Instant at) {
        if (firstRespondedAt == null) {
            firstRespondedAt = at;
        }
        awaitingSince = null;
    }

    void schedule(TicketStatus status, SlaTarget target, SlaClock clock, List<SlaClock.Pause> pauses) {
        if (firstRespondedAt == null) {
            firstResponseDueAt =
                    clock.due(openedAt, target.firstResponse(), pauses).orElse(null);
        }
        nextResponseDueAt = firstRespondedAt == null || awaitingSince == null
                ? null
                : clock.due(awaitingSince, target.nextResponse(), pauses).orElse(null);
        if (status.isUnsolved()) {
            resolutionDueAt = clock.due(openedAt, target.resolution(), pauses).orElse(null);
        }
        dueAt = status.isClockRunning()
                ? Stream.of(firstRespondedAt == null ? firstResponseDueAt : null, nextResponseDueAt, resolutionDueAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null)
                : null;
        sortDueAt = status.isUnsolved() ? Objects.requireNonNullElse(dueAt, NEVER) : null;
    }

    /** As others see it, with what is left of the time to solve it. */
    SlaView view(boolean paused, Duration left) {
        return new SlaView(
                firstResponseDueAt, firstRespondedAt, nextResponseDueAt, resolutionDueAt, dueAt, paused, left);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** By when the requester is answered; null where they wait for no answer, or the clock stands. */
    Instant answerBy() {
        if (dueAt == null) {
            return null;
        }
        return firstRespondedAt == null ? firstResponseDueAt : nextResponseDueAt;
    }

    Instant deskSortAt() {
        return sortDueAt;
    }

    /** Whether what is due first is an answer, not the solution. */
    boolean isAnswerDue() {
        return dueAt != null && !dueAt.equals(resolutionDueAt);
    }
}
