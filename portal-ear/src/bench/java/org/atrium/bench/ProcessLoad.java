package org.atrium.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How much work a process does now. */
final class ProcessLoad {

    private ProcessLoad() {}

    /** Its share of a core over some time. */
    static double of(ProcessHandle process, Duration time) {
        Duration before = spent(process);
        pause(time);
        return (double) spent(process).minus(before).toMillis() / time.toMillis();
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
