package org.atrium.inbound.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mails in the mailbox that could not be received, and when they are tried again. Only the node that reads has them: the
 * next one tries all of them at once.
 */
class FailedMails {

    private static final List<Duration> RETRY_DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final Map<Long, Failure> failures = new HashMap<>();
    private long validity;

    /** Forgets mails that are gone, and all if their numbers are others now. */
    synchronized void keepOnly(Set<Long> uids, long validity) {
        if (this.validity != validity) {
            failures.clear();
        }
        this.validity = validity;
        failures.keySet().retainAll(uids);
    }

    /** Plans the next try; returns how many have failed. */
    synchronized int record(long uid, Instant now) {
        int attempts = attempts(uid) + 1;
        Duration delay = RETRY_DELAYS.get(Math.min(attempts, RETRY_DELAYS.size()) - 1);
        failures.put(uid, new Failure(attempts, now.plus(delay)));
        return attempts;
    }

    synchronized boolean isDue(long uid, Instant now) {
        Failure failure = failures.get(uid);
        return failure == null || !failure.dueAt().isAfter(now);
    }

    synchronized int attempts(long uid) {
        Failure failure = failures.get(uid);
        return failure == null ? 0 : failure.attempts();
    }

    synchronized int count() {
        return failures.size();
    }

    private record Failure(int attempts, Instant dueAt) {}
}
