package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * How many uploads arrive at once. A slow one occupies a thread of the server until its last byte is there, so most threads
 * are never for uploads, and nobody has all of those that are.
 */
@ApplicationScoped
class UploadSlots {

    /** A third of the threads that answer requests. */
    static final int ALL = 8;

    static final int EACH = 4;

    private final Map<String, Integer> running = new HashMap<>();
    private int all;

    /** Counts an upload that begins, unless there are too many already; tells which. */
    synchronized boolean begin(String sender) {
        int own = running.getOrDefault(sender, 0);
        if (all >= ALL || own >= EACH) {
            return false;
        }
        all++;
        running.put(sender, own + 1);
        return true;
    }

    /** One that was counted is over. */
    synchronized void end(String sender) {
        all--;
        running.computeIfPresent(sender, (same, count) -> count == 1 ? null : count - 1);
    }
}
