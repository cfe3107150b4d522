package org.atrium.live;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.account.AccountId;
import org.atrium.platform.error.TooManyRequestsException;
import org.jboss.logging.Logger;

/**
 * The streams that are open on this node. One thread at a time reads what happened, on any node, each second and right
 * after a commit of this one, and says it to whom it concerns; while nothing is open it reads nothing.
 */
@ApplicationScoped
class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Proxies end what says nothing for a minute. */
    private static final Duration PING_EVERY = Duration.ofSeconds(20);

    /** Then whoever reads opens a new one, perhaps on another node. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    static final int MAX_STREAMS = 5_000;
    static final int MAX_OF_ACCOUNT = 20;

    private final Set<OpenLiveStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looksAsked = new AtomicInteger();

    @Inject
    private LiveEventReader reader;

    @Inject
    private LiveAudience audience;

    @Inject
    private MeterRegistry metrics;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private LivePosition position;
    private volatile long said;
    private ScheduledFuture<?> looks;
    private Instant pingedAt = Instant.EPOCH;

    /** A server that stops waits for what is open: it ends at once, before there are no transactions any more. */
    private final Thread ending = new Thread(this::endAll, "live-streams-ending");

    @PostConstruct
    void register() {
        Runtime.getRuntime().addShutdownHook(ending);
        metrics.gauge("portal.live.streams", open, Collection::size);
    }

    /**
     * Opens a stream.
     *
     * @throws TooManyRequestsException if this node has too many, or the reader has
     */
    void add(LiveSubscription subscription, LiveStream stream) {
        refuseTooMany(subscription.account());
        OpenLiveStream added = new OpenLiveStream(subscription, stream, clock.instant());
        begin(added);
        stream.ping();
        subscription.after().ifPresent(last -> audience.of(reader.after(last), List.of(added))
                .forEach(LiveAudience.Delivery::send));
    }

    /** The newest event that was said; empty while nothing is open. */
    Optional<Long> position() {
        return open.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private void refuseTooMany(AccountId account) {
        long own = open.stream()
                .filter(known -> known.subscription().account().equals(account))
                .count();
        if (open.size() >= MAX_STREAMS || own >= MAX_OF_ACCOUNT) {
            throw new TooManyRequestsException(PING_EVERY);
        }
    }

    /** Looks begin before the first stream is there, so that it misses nothing. */
    private synchronized void begin(OpenLiveStream added) {
        if (looks == null) {
            position = reader.begin();
            said = position.last();
            looks = executor.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
        open.add(added);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveEventsRecorded recorded) {
        if (!open.isEmpty() && looksAsked.getAndIncrement() == 0) {
            try {
                executor.execute(this::lookWhileAsked);
            } catch (RejectedExecutionException stopping) {
                looksAsked.set(0);
            }
        }
    }

    private void lookWhileAsked() {
        int seen;
        do {
            seen = looksAsked.get();
            look();
        } while (!looksAsked.compareAndSet(seen, 0));
    }

    /** One look; what fails is tried again by the next. */
    private synchronized void look() {
        try {
            removeClosed();
            if (open.isEmpty()) {
                rest();
                return;
            }
            sayWhatHappened();
            if (pingedAt.plus(PING_EVERY).isBefore(clock.instant())) {
                pingedAt = clock.instant();
                endWhatIsOver();
                open.forEach(each -> each.stream().ping());
            }
        } catch (RuntimeException e) {
            LOG.warn("Open pages could not be told what happened; the next look tries again", e);
        }
    }

    private void sayWhatHappened() {
        List<LiveEvent> fresh;
        do {
            fresh = reader.next(position);
            if (!fresh.isEmpty()) {
                audience.of(fresh, List.copyOf(open)).forEach(LiveAudience.Delivery::send);
            }
            position.advance(fresh.stream().map(LiveEvent::id).toList(), clock.instant());
            said = position.last();
        } while (fresh.size() >= LiveEventReader.BATCH);
    }

    private void endWhatIsOver() {
        Instant oldest = clock.instant().minus(LONGEST);
        Collection<OpenLiveStream> over = new ArrayList<>(audience.ended(List.copyOf(open)));
        open.stream().filter(each -> each.openedAt().isBefore(oldest)).forEach(over::add);
        over.forEach(each -> each.stream().close());
        removeClosed();
    }

    private void removeClosed() {
        open.removeIf(each -> each.stream().isClosed());
    }

    private void rest() {
        if (looks != null) {
            looks.cancel(false);
            looks = null;
        }
    }

    private void endAll() {
        open.forEach(each -> each.stream().close());
        synchronized (this) {
            rest();
        }
    }

    @PreDestroy
    void close() {
        endAll();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException stopsAlready) {
            LOG.debug("The server stops", stopsAlready);
        }
    }
}
