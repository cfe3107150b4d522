package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.query.Page;

/** Reads what happened since a node read last. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LiveEventReader {

    /** What is more waits for the next look. */
    static final int BATCH = 500;

    /** Of what somebody missed who comes back, as many are read. */
    private static final int MAX_BATCHES = 20;

    private static final int COMMITTED_LATER = 10;

    @Inject
    private LiveEventQueries events;

    @Inject
    private Clock clock;

    /** Where a node begins that has no stream yet: what happened before is on the pages that are opened. */
    LivePosition begin() {
        Instant now = clock.instant();
        List<Long> lately = events.since(now.minus(LivePosition.GAP_LASTS)).stream()
                .map(LiveEvent::id)
                .toList();
        LivePosition position =
                new LivePosition(lately.isEmpty() ? events.last().orElse(0L) : lately.get(0) - 1);
        position.advance(lately, now);
        return position;
    }

    /** What came since. */
    List<LiveEvent> next(LivePosition position) {
        List<Long> missing = position.missing(clock.instant());
        Page page = Page.first(BATCH);
        return missing.isEmpty() ? events.behind(position.last(), page) : events.fresh(position.last(), missing, page);
    }

    /**
     * What came after an event that was heard, as far as it is still kept, and once more what came just before: it may have
     * been committed later.
     */
    void after(long heard, Consumer<List<LiveEvent>> consumer) {
        long last = heard - COMMITTED_LATER;
        for (int batch = 0; batch < MAX_BATCHES; batch++) {
            List<LiveEvent> missed = events.behind(last, Page.first(BATCH));
            consumer.accept(missed);
            if (missed.size() < BATCH) {
                return;
            }
            last = missed.get(missed.size() - 1).id();
        }
    }
}
