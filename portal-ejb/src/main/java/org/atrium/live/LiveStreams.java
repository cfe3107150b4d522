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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.atrium.platform.error.TooManyRequestsException;
import org.jboss.logging.Logger;

/**
 * The streams that are open on this node. One thread at a time reads what happened, on any node, each second and right
 * after a commit of this one, and sends it to whom it concerns. Streams are ended by others, for that may take as long as
 * a connection that nobody reads.
 */
@ApplicationScoped
class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Proxies end what says nothing for a minute. */
    private static final Duration PING_EVERY = Duration.ofSeconds(20);

    /** Then whoever reads opens a new one, perhaps on another node. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** A page was read up to so long before it asks where it stands. */
    private static final Duration READING = Duration.ofSeconds(3);

    static final int MAX_STREAMS = 5_000;

    /** Of one account; the oldest ends for the next, since a page that was left is open until it is sent something. */
    static final int MAX_OF_ACCOUNT = 20;

    private final Set<OpenLiveStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looksAsked = new AtomicInteger();
    private final ReentrantLock looking = new ReentrantLock();

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
    private ScheduledFuture<?> looks;
    private Instant pingedAt = Instant.EPOCH;
    private Instant settledAt = Instant.EPOCH;
    private long unsettled;
    private volatile long settled;

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
     * @throws TooManyRequestsException if this node has too many
     */
    void add(LiveSubscription subscription, LiveStream stream) {
        begin();
        OpenLiveStream added = new OpenLiveStream(subscription, stream, clock.instant());
        admit(added);
        stream.ping();
        subscription.after().ifPresent(last -> reader.after(last, missed -> deliver(missed, List.of(added))));
    }

    private synchronized void admit(OpenLiveStream added) {
        List<OpenLiveStream> own = open.stream()
                .filter(known -> known.subscription()
                        .account()
                        .equals(added.subscription().account()))
                .sorted(Comparator.comparing(OpenLiveStream::openedAt))
                .toList();
        if (open.size() >= MAX_STREAMS) {
            throw new TooManyRequestsException(PING_EVERY);
        }
        end(own.subList(0, Math.max(0, own.size() - MAX_OF_ACCOUNT + 1)));
        open.add(added);
    }

    /** What whoever reads now surely sees: all up to a few seconds ago. */
    long position() {
        begin();
        return settled;
    }

    /** Before the first stream is there, so that it misses nothing. */
    private synchronized void begin() {
        if (looks == null) {
            position = reader.begin();
            unsettled = position.last();
            settled = unsettled;
            looks = executor.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
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
    private void look() {
        looking.lock();
        try {
            end(open.stream().filter(each -> each.stream().isClosed()).toList());
            readOn();
            if (pingedAt.plus(PING_EVERY).isBefore(clock.instant())) {
                pingedAt = clock.instant();
                endWhatIsOver();
                open.forEach(each -> each.stream().ping());
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("Open pages could not be sent what happened; the next look tries again", e);
        } finally {
            looking.unlock();
        }
    }

    private void readOn() {
        List<LiveEvent> fresh;
        do {
            fresh = reader.next(position);
            if (!fresh.isEmpty()) {
                deliver(fresh, List.copyOf(open));
                position.advance(fresh.stream().map(LiveEvent::id).toList(), clock.instant());
            }
        } while (fresh.size() >= LiveEventReader.BATCH);
        if (settledAt.plus(READING).isBefore(clock.instant())) {
            settled = unsettled;
            unsettled = position.last();
            settledAt = clock.instant();
        }
    }

    private void deliver(List<LiveEvent> events, Collection<OpenLiveStream> streams) {
        if (!streams.isEmpty()) {
            audience.of(events, streams).forEach(LiveAudience.Delivery::send);
        }
    }

    private void endWhatIsOver() {
        Instant oldest = clock.instant().minus(LONGEST);
        Collection<OpenLiveStream> over = new ArrayList<>(audience.ended(List.copyOf(open)));
        open.stream().filter(each -> each.openedAt().isBefore(oldest)).forEach(over::add);
        end(over);
    }

    private void end(Collection<OpenLiveStream> over) {
        open.removeAll(over);
        over.forEach(each -> executor.execute(each.stream()::close));
    }

    private void endAll() {
        List<OpenLiveStream> all = List.copyOf(open);
        open.clear();
        all.forEach(each -> each.stream().close());
        synchronized (this) {
            if (looks != null) {
                looks.cancel(false);
            }
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
