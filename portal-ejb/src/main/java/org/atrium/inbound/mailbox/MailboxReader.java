package org.atrium.inbound.mailbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.atrium.inbound.MailMemory;
import org.jboss.logging.Logger;

/**
 * Reads the mailbox on a thread of its own for as long as this node has the lease, which is renewed at each tick. It waits
 * where the server tells of new mails, and looks at each tick in any case.
 */
class MailboxReader {

    private static final Logger LOG = Logger.getLogger(MailboxReader.class);

    /** Less than that is left of the lease, and nothing more is begun. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    /** A mail takes seconds; whoever needs longer hangs, and another node may have the mailbox. */
    private static final Duration MAX_STEP = Duration.ofMinutes(10);

    /** Whoever tells of something all the time is looked at no more often than one that does not tell. */
    private static final Duration QUICK = Duration.ofSeconds(1);

    private static final int MAX_QUICK_RETURNS = 10;

    private static final Duration MAX_STOP = Duration.ofSeconds(10);

    private static final long WAKE_MILLIS = 200;

    private final String node = UUID.randomUUID().toString();
    private final FailedMails failed = new FailedMails();
    private final MailboxStatus status = new MailboxStatus();
    private final Semaphore looks = new Semaphore(0);

    private final Clock clock;
    private final MailboxLeases leases;
    private final Duration lease;
    private final MailMemory memory;
    private final Consumer<byte[]> receiving;
    private final ThreadFactory threads;

    private int quickReturns;

    private volatile Thread thread;
    private volatile SupportMailbox mailbox;
    private volatile Instant leasedUntil = Instant.MIN;
    private volatile Instant lastStep = Instant.MIN;
    private volatile int tooLarge;
    private volatile boolean stopping;

    /**
     * @param lease for how long another node leaves the mailbox to this one without a word from it
     * @param receiving throws if a mail has to come again
     */
    MailboxReader(
            Clock clock,
            MailboxLeases leases,
            Duration lease,
            MailMemory memory,
            Consumer<byte[]> receiving,
            ThreadFactory threads) {
        this.clock = clock;
        this.leases = leases;
        this.lease = lease;
        this.memory = memory;
        this.receiving = receiving;
        this.threads = threads;
    }

    /** Begins to read if no other node does, or sees to it that this one goes on. */
    synchronized void tick(MailboxSettings settings) {
        Instant now = clock.instant();
        if (thread != null && thread.isAlive()) {
            if (lastStep.plus(MAX_STEP).plus(lease).isBefore(now)) {
                LOG.warn("The reader of the mailbox hangs; another node may read it");
                thread.interrupt();
                close();
            } else {
                renew(now);
            }
            looks.release();
            wake();
        } else if (!stopping && status.mayTry(now) && renew(now)) {
            lastStep = now;
            thread = threads.newThread(() -> read(settings));
            thread.start();
        }
    }

    private boolean renew(Instant now) {
        Instant until = now.plus(lease);
        boolean ours = leases.lease(node, now, until);
        leasedUntil = ours ? until : Instant.MIN;
        return ours;
    }

    /** Ends after the mail that is being received, and leaves the mailbox to others. */
    void stop() {
        stopping = true;
        Thread running = thread;
        if (running != null && !endsInTime(running)) {
            running.interrupt();
            close();
        }
    }

    /** Whoever is about to wait is woken a moment later. */
    private boolean endsInTime(Thread running) {
        try {
            for (long waited = 0; running.isAlive() && waited < MAX_STOP.toMillis(); waited += WAKE_MILLIS) {
                looks.release();
                wake();
                running.join(WAKE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !running.isAlive();
    }

    /** For how long the mailbox cannot be read. */
    Duration failingFor() {
        return status.failingFor(clock.instant());
    }

    /** How many mails are left in the mailbox because they were not received. */
    int leftBehind() {
        return failed.count() + tooLarge;
    }

    private void read(MailboxSettings settings) {
        try (SupportMailbox opened = SupportMailbox.open(settings)) {
            mailbox = opened;
            while (continues()) {
                int received = look(opened);
                status.onSuccess();
                if (received == 0 && continues()) {
                    await(opened);
                }
            }
        } catch (MessagingException | RuntimeException | Error e) {
            if (!stopping) {
                status.onFailure(e, clock.instant());
            }
        } finally {
            mailbox = null;
            leasedUntil = Instant.MIN;
            endLease();
        }
    }

    private void endLease() {
        try {
            leases.end(node, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("The mailbox is not given back now; another node may read it in a while", e);
        }
    }

    private int look(SupportMailbox opened) throws MessagingException {
        MailboxVisit visit = new MailboxVisit(clock, memory, failed, receiving, this::continues);
        int received = visit.receiveAll(opened);
        tooLarge = visit.tooLarge();
        return received;
    }

    private void await(SupportMailbox opened) throws MessagingException {
        Instant begin = clock.instant();
        lastStep = begin;
        if (opened.canIdle() && quickReturns < MAX_QUICK_RETURNS) {
            opened.idle();
            quickReturns = begin.plus(QUICK).isBefore(clock.instant()) ? 0 : quickReturns + 1;
        } else {
            quickReturns = 0;
            awaitTick();
        }
    }

    private void awaitTick() {
        try {
            looks.drainPermits();
            looks.tryAcquire(MAX_STEP.toMillis() / 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked before each mail. */
    private boolean continues() {
        Instant now = clock.instant();
        lastStep = now;
        return !stopping
                && !Thread.currentThread().isInterrupted()
                && now.plus(MARGIN).isBefore(leasedUntil);
    }

    private void wake() {
        SupportMailbox waiting = mailbox;
        if (waiting != null) {
            try {
                waiting.wake();
            } catch (MessagingException | IllegalStateException e) {
                LOG.debug("The connection to the mailbox is lost; it is opened anew", e);
                close();
            }
        }
    }

    private void close() {
        SupportMailbox open = mailbox;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("The connection to the mailbox was gone already", e);
            }
        }
    }
}
