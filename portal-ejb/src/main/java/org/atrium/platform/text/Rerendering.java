package org.atrium.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/**
 * Renders stored texts again after an update, a batch per tick, so that other tasks continue and the portal is ready at
 * once. Until then HTML is rendered on read.
 */
@ApplicationScoped
class Rerendering implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(Rerendering.class);
    private static final Duration MAX_PER_TICK = Duration.ofSeconds(5);

    private final Set<Failed> failed = new HashSet<>();

    private Iterable<RenderedTexts> texts;
    private Clock clock;

    protected Rerendering() {}

    @Inject
    Rerendering(@Any Instance<RenderedTexts> texts, Clock clock) {
        this((Iterable<RenderedTexts>) texts, clock);
    }

    Rerendering(Iterable<RenderedTexts> texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant end = clock.instant().plus(MAX_PER_TICK);
        for (RenderedTexts some : texts) {
            rerender(some, end);
        }
    }

    private void rerender(RenderedTexts some, Instant end) {
        RenderedTexts.Outdated after = RenderedTexts.Outdated.START;
        while (clock.instant().isBefore(end)) {
            List<RenderedTexts.Outdated> old = some.outdated(after);
            if (old.isEmpty()) {
                return;
            }
            List<Long> ids = old.stream()
                    .map(RenderedTexts.Outdated::id)
                    .filter(id -> !failed.contains(new Failed(some.kind(), id)))
                    .toList();
            if (ids.isEmpty() || rerender(some, ids) == 0) {
                after = old.get(old.size() - 1);
            }
        }
    }

    /** All at once, or each by itself where one of them fails. */
    private int rerender(RenderedTexts some, List<Long> ids) {
        try {
            return some.rerender(ids);
        } catch (RuntimeException | Error oneOfThem) {
            return ids.stream().mapToInt(id -> renewAlone(some, id)).sum();
        }
    }

    private int renewAlone(RenderedTexts some, long id) {
        try {
            return some.rerender(List.of(id));
        } catch (RuntimeException | Error e) {
            failed.add(new Failed(some.kind(), id));
            LOG.errorf(e, "The HTML of %s %d cannot be made anew; the next start tries again", some.kind(), id);
            return 0;
        }
    }

    private record Failed(String kind, long id) {}
}
