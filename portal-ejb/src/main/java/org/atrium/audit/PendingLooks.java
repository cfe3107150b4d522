package org.atrium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The looks of this node that are not in the trail yet. Whoever looks waits for no write: {@link LookWriting} writes them
 * together after {@link LookWriting#INTERVAL}, whoever reads the trail before they read. A look that this node knows is
 * not written again. See {@code docs/decisions/looks-are-written-together.md}.
 */
@ApplicationScoped
class PendingLooks {

    /** More than these wait for nobody: who looks then writes. */
    private static final int MANY = 2_000;

    /** About 10 MB. */
    private static final int REMEMBERED = 50_000;

    @Inject
    private LookWriter writer;

    private final LinkedBlockingQueue<Look> pending = new LinkedBlockingQueue<>();
    private final Set<Look> known = ConcurrentHashMap.newKeySet();

    private volatile boolean immediate;

    void add(Look look) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        if (known.add(look.key())) {
            pending.add(look);
            if (immediate || pending.size() >= MANY) {
                write();
            }
        }
    }

    /** Returns when all that was added before is in the trail; where it cannot be written, it stays. */
    synchronized void write() {
        List<Look> looks = new ArrayList<>();
        pending.drainTo(looks);
        if (!looks.isEmpty()) {
            try {
                writer.write(looks);
            } catch (RuntimeException e) {
                pending.addAll(looks);
                throw e;
            }
        }
    }

    /** Writes what there is; from now on each look is written before it is answered. */
    void close() {
        immediate = true;
        write();
    }
}
