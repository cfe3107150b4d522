package org.atrium.inbound.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.atrium.inbound.MailMemory;
import org.atrium.platform.outbox.RedactedFailure;
import org.jboss.logging.Logger;

/**
 * Receives what is in the mailbox. A mail is deleted once it was received; one that was not stays, is tried again later, and
 * comes behind all new ones.
 */
class MailboxVisit {

    private static final Logger LOG = Logger.getLogger(MailboxVisit.class);

    /** So many one after another, and it is not the mails: the visit ends. */
    private static final int MAX_FAILURES = 5;

    private static final int EXPUNGED_AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final MailMemory memory;
    private final FailedMails failed;
    private final Consumer<byte[]> receiving;
    private final BooleanSupplier continues;

    private int tooLarge;

    MailboxVisit(
            Clock clock, MailMemory memory, FailedMails failed, Consumer<byte[]> receiving, BooleanSupplier continues) {
        this.clock = clock;
        this.memory = memory;
        this.failed = failed;
        this.receiving = receiving;
        this.continues = continues;
    }

    /** Receives what is there and due; returns how many mails were received. */
    int receiveAll(SupportMailbox mailbox) throws MessagingException {
        List<WaitingMail> waiting = mailbox.list();
        failed.keepOnly(waiting.stream().map(WaitingMail::uid).collect(Collectors.toSet()), mailbox.validity());
        int received = 0;
        int failures = 0;
        tooLarge = 0;
        for (WaitingMail mail : inOrder(waiting)) {
            if (failures == MAX_FAILURES || !continues.getAsBoolean()) {
                break;
            }
            if (mail.bytes() > memory.maxBytes()) {
                leave(mailbox, mail);
            } else if (failed.isDue(mail.uid(), clock.instant())) {
                boolean done = receive(mailbox, mail);
                failures = done ? 0 : failures + 1;
                received += done ? 1 : 0;
                if (done && received % EXPUNGED_AT_ONCE == 0) {
                    mailbox.expunge();
                }
            }
        }
        if (received % EXPUNGED_AT_ONCE > 0) {
            mailbox.expunge();
        }
        return received;
    }

    /** How many of the mails are too large to be received at all. */
    int tooLarge() {
        return tooLarge;
    }

    private List<WaitingMail> inOrder(List<WaitingMail> waiting) {
        return waiting.stream()
                .sorted(Comparator.comparing((WaitingMail mail) -> failed.attempts(mail.uid()) > 0)
                        .thenComparing(WaitingMail::uid))
                .toList();
    }

    private void leave(SupportMailbox mailbox, WaitingMail mail) throws MessagingException {
        tooLarge++;
        if (!mail.flagged()) {
            mailbox.flag(mail);
            LOG.warnf(
                    "Mail %d in the mailbox has %d MB and is too large to be received: it stays there, flagged;"
                            + " answer it from the mailbox and delete it",
                    mail.uid(), mail.bytes() >> 20);
        }
    }

    private boolean receive(SupportMailbox mailbox, WaitingMail mail) throws MessagingException {
        if (!memory.tryReserve(mail.bytes(), PATIENCE)) {
            return false;
        }
        try {
            receiving.accept(mailbox.read(mail, memory.maxBytes()));
            mailbox.delete(mail);
            return true;
        } catch (MessagingException | IOException | RuntimeException | Error e) {
            int attempts = failed.record(mail.uid(), clock.instant());
            LOG.warnf(
                    RedactedFailure.of(e),
                    "Mail %d in the mailbox was not received (attempt %d); it stays there and is tried again",
                    mail.uid(),
                    attempts);
            if (!mailbox.isOpen()) {
                throw new MessagingException("The connection to the mailbox is lost", asException(e));
            }
            return false;
        } finally {
            memory.release(mail.bytes());
        }
    }

    private static Exception asException(Throwable failure) {
        return failure instanceof Exception exception ? exception : new IllegalStateException(failure);
    }
}
