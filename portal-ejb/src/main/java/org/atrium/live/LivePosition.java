package org.atrium.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Up to where a node has read the events. Their ids go up as they are written, not as they are committed, so the one that
 * is behind may be seen first: what is left out is looked for until its transaction must be over.
 */
class LivePosition {

    /** No transaction takes longer. */
    static final Duration GAP_LASTS = Duration.ofMinutes(1);

    /** A database that starts again leaves out what it had set aside. */
    private static final int MAX_GAPS = 1_000;

    private final TreeMap<Long, Instant> gaps = new TreeMap<>();
    private long last;

    /** @param last the newest event that needs not be read */
    LivePosition(long last) {
        this.last = last;
    }

    /** The newest event that was read. */
    long last() {
        return last;
    }

    /** The ids before it that were not there yet. */
    List<Long> missing(Instant now) {
        Iterator<Map.Entry<Long, Instant>> each = gaps.entrySet().iterator();
        while (each.hasNext()) {
            if (each.next().getValue().plus(GAP_LASTS).isBefore(now)) {
                each.remove();
            }
        }
        return new ArrayList<>(gaps.keySet());
    }

    /** Takes the position behind what was read, in the order of the ids. */
    void advance(List<Long> read, Instant now) {
        for (long id : read) {
            gaps.remove(id);
            for (long missing = Math.max(last + 1, id - MAX_GAPS); missing < id; missing++) {
                gaps.put(missing, now);
            }
            last = Math.max(last, id);
        }
        while (gaps.size() > MAX_GAPS) {
            gaps.pollFirstEntry();
        }
    }
}
