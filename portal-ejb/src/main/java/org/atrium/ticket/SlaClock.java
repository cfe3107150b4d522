package org.atrium.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.atrium.ticket.hours.WorkingTime;

/**
 * Computes due times in working time, without pauses. Stateless: the same start, target and pauses always give the same
 * result, so every due time can be replayed.
 */
record SlaClock(WorkingTime workingTime) {

    /**
     * When a promise is due.
     *
     * @return empty while it is paused with time left
     */
    Optional<Instant> due(Instant start, Duration target, List<Pause> pauses) {
        Duration left = target;
        Instant running = start;
        for (Pause pause : inOrder(pauses)) {
            if (pause.until() != null && !pause.until().isAfter(running)) {
                continue;
            }
            Duration worked = workingTime.between(running, pause.from());
            if (worked.compareTo(left) >= 0) {
                return Optional.of(workingTime.plus(running, left));
            }
            if (pause.until() == null) {
                return Optional.empty();
            }
            left = left.minus(worked);
            running = pause.until();
        }
        return Optional.of(workingTime.plus(running, left));
    }

    /** How much of a promise's time is left at a moment; negative when it is overdue. */
    Duration remaining(Instant start, Duration target, List<Pause> pauses, Instant now) {
        Duration worked = Duration.ZERO;
        Instant running = start;
        for (Pause pause : inOrder(pauses)) {
            if (pause.until() != null && !pause.until().isAfter(running)) {
                continue;
            }
            worked = worked.plus(workingTime.between(running, pause.from()));
            if (pause.until() == null) {
                return target.minus(worked);
            }
            running = pause.until();
        }
        return target.minus(worked).minus(workingTime.between(running, now));
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        return pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /**
     * A span that does not count.
     *
     * @param until null while it lasts
     */
    record Pause(Instant from, Instant until) {}
}
