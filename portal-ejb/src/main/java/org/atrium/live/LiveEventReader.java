package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.Page;

/** Reads what happened since a node read last. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LiveEventReader {

    /** What is more waits for the next look. */
    static final int BATCH = 500;

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

    /** What came after an event that was heard, as far as it is still kept. */
    List<LiveEvent> after(long last) {
        return events.behind(last, Page.first(BATCH));
    }
}
