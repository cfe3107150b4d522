package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.atrium.platform.time.ScheduledTask;

/**
 * Counts views of threads in memory and writes them at the next tick, so that a read never waits for a write. Counts
 * not yet written are lost with the node, which is acceptable for this figure.
 */
@ApplicationScoped
public class ViewCounts implements ScheduledTask {

    private final Map<Long, LongAdder> pending = new ConcurrentHashMap<>();

    @Inject
    private ReadStateQueries readStates;

    /** Somebody reads a thread. */
    public void countView(long thread) {
        pending.computeIfAbsent(thread, id -> new LongAdder()).increment();
    }

    @Override
    @Transactional
    public void run() {
        SortedMap<Long, Long> counted = new TreeMap<>();
        pending.keySet().forEach(thread -> {
            LongAdder reads = pending.remove(thread);
            if (reads != null) {
                counted.put(thread, reads.sum());
            }
        });
        if (!counted.isEmpty()) {
            readStates.addViews(counted);
        }
    }
}
