package org.atrium.inbound.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.outbox.RedactedFailure;
import org.jboss.logging.Logger;

/** Whether the mailbox can be read, said once when that changes; and when a mailbox that cannot is tried again. */
class MailboxStatus {

    private static final Logger LOG = Logger.getLogger(MailboxStatus.class);

    private static final List<Duration> RETRY_DELAYS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    private MailboxFault fault;
    private Instant failingSince;
    private Instant retryAt = Instant.EPOCH;
    private int attempts;

    /** Mails were listed, and received if there were any. */
    synchronized void onSuccess() {
        if (fault != null) {
            LOG.info("The mailbox is read again");
        }
        fault = null;
        failingSince = null;
        attempts = 0;
    }

    synchronized void onFailure(Throwable failure, Instant now) {
        MailboxFault found = MailboxFault.of(failure);
        if (found != fault) {
            LOG.warnf(
                    RedactedFailure.of(failure),
                    "The mailbox is not read: %s. It is tried again at least every five minutes",
                    found.advice());
        }
        fault = found;
        failingSince = failingSince == null ? now : failingSince;
        retryAt = now.plus(RETRY_DELAYS.get(Math.min(attempts, RETRY_DELAYS.size() - 1)));
        attempts++;
    }

    synchronized boolean mayTry(Instant now) {
        return fault == null || !retryAt.isAfter(now);
    }

    synchronized Duration failingFor(Instant now) {
        return failingSince == null ? Duration.ZERO : Duration.between(failingSince, now);
    }
}
