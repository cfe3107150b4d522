package org.atrium.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Processes that tests start. */
public final class Processes {

    private Processes() {}

    /** Waits until one that was asked to stop has; after that long it is made to, with all it started. */
    public static void awaitEnd(Process process, Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
