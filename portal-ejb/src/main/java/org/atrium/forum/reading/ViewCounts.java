package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.atrium.platform.time.DueWork;

/**
 * Counts how often threads are read, in memory until the next tick: a read must not wait for a write. What a node that
 * dies has not written yet is lost, which a figure like this bears.
 */
@ApplicationScoped
public class ViewCounts implements DueWork {

    private final Map<Long, LongAdder> unwritten = new ConcurrentHashMap<>();

    @Inject
    private ReaderQueries readers;

    /** Somebody reads a thread. */
    public void count(long thread) {
        unwritten.computeIfAbsent(thread, id -> new LongAdder()).increment();
    }

    @Override
    @Transactional
    public void run() {
        SortedMap<Long, Long> counted = new TreeMap<>();
        unwritten.keySet().forEach(thread -> {
            LongAdder reads = unwritten.remove(thread);
            if (reads != null) {
                counted.put(thread, reads.sum());
            }
        });
        if (!counted.isEmpty()) {
            readers.addViews(counted);
        }
    }
}
