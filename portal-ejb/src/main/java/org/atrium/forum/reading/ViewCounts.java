package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.time.ScheduledTask;

/**
 * Counts views of threads, one a reader and day, so that a number of views says how many people came. They are noted in
 * memory and written at the next tick, so that a read never waits for a write. What is not yet written is lost with the
 * node, which is acceptable for this figure; two nodes may count a reader twice who is on both within a tick.
 */
@ApplicationScoped
public class ViewCounts implements ScheduledTask {

    /** What is noted at most until the next tick: a view more or less matters to nobody. */
    private static final int MAX_PENDING = 20_000;

    private final Set<ReaderView> pending = ConcurrentHashMap.newKeySet();

    @Inject
    private ReadStateQueries readStates;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Clock clock;

    /** Somebody reads a thread: an account, or a visitor, of whom the network tells them apart. */
    public void countView(Viewer viewer, long thread) {
        if (pending.size() < MAX_PENDING) {
            pending.add(new ReaderView(reader(viewer), thread));
        }
    }

    private String reader(Viewer viewer) {
        return viewer.isSignedIn()
                ? "account " + viewer.account().value()
                : pseudonyms.of("view", clientAddress.network());
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Set<ReaderView> viewed = new HashSet<>(pending);
        pending.removeAll(viewed);
        if (!viewed.isEmpty()) {
            viewed.removeAll(
                    readStates.viewsOf(viewed.stream().map(ReaderView::reader).collect(Collectors.toSet()), today));
            readStates.insertViews(viewed, today);
            readStates.addViews(perThread(viewed));
        }
        readStates.deleteViewsBefore(today);
    }

    private static SortedMap<Long, Long> perThread(Set<ReaderView> viewed) {
        return viewed.stream().collect(Collectors.groupingBy(ReaderView::thread, TreeMap::new, Collectors.counting()));
    }

    /** That a reader has seen a thread. */
    record ReaderView(String reader, Long thread) {}
}
