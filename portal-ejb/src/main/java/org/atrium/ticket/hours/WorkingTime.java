package org.atrium.ticket.hours;

import java.time.Duration;
import java.time.Instant;

/** Computes with working time: around the clock, or in business hours. */
public interface WorkingTime {

    /** Every hour of every day. */
    WorkingTime ALWAYS = new WorkingTime() {
        @Override
        public Instant plus(Instant start, Duration time) {
            return start.plus(time);
        }

        @Override
        public Instant minus(Instant end, Duration time) {
            return end.minus(time);
        }

        @Override
        public Duration between(Instant start, Instant end) {
            return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
        }
    };

    /** The moment at which that much has been worked since the start. */
    Instant plus(Instant start, Duration time);

    /** The latest moment since which that much had been worked by the end. */
    Instant minus(Instant end, Duration time);

    /** How much is worked from a start to an end; nothing where the end comes first. */
    Duration between(Instant start, Instant end);
}
