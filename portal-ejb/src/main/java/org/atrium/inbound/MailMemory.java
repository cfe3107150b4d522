package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much of this node's memory the mails that are read at the moment take together. A mail is in memory several times
 * while it is read, so a few large ones at once would end the server.
 */
@ApplicationScoped
public class MailMemory {

    /** By what the API promises, where the heap has room for it. */
    static final int MAX_MEGABYTES = 60;

    private static final int SHARE_OF_HEAP = 8;

    private final int maxKilobytes;
    private final Semaphore free;

    public MailMemory() {
        this(Runtime.getRuntime().maxMemory());
    }

    MailMemory(long heap) {
        int share = (int) Math.min(heap / SHARE_OF_HEAP >> 10, 1 << 20);
        maxKilobytes = Math.min(MAX_MEGABYTES << 10, share);
        free = new Semaphore(share, true);
    }

    /** How long the longest mail may be: a small heap holds none of the usual limit. */
    public long maxBytes() {
        return (long) maxKilobytes << 10;
    }

    /**
     * Waits until there is room for a mail; whoever gets it gives it back.
     *
     * @param bytes how long it is
     * @return false if there was none in time, or the thread is to stop
     */
    public boolean tryReserve(long bytes, Duration patience) {
        try {
            return free.tryAcquire(kilobytes(bytes), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives back what was reserved for a mail of this length. */
    public void release(long bytes) {
        free.release(kilobytes(bytes));
    }

    private static int kilobytes(long bytes) {
        return (int) (bytes + 1023 >> 10);
    }
}
