package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets due questions become tickets, category by category, and tells what each cost: the processor time of the server and
 * its database from the moment the category's rule is switched on until all are tickets and the server is at rest. The
 * first category warms the server up.
 */
final class Sweeps {

    private static final String DONE = " became ticket ";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final BenchPortal portal;
    private final int due;

    Sweeps(BenchPortal portal, int due) {
        this.portal = portal;
        this.due = due;
    }

    /** Milliseconds of each sweep but the first. */
    List<Long> run() throws IOException {
        List<Long> costs = new ArrayList<>();
        for (String category : Audience.SWEPT) {
            portal.settle();
            long before = ProcessorTime.of(portal.processes());
            long done = done();
            Audience.switchEscalationOn(category);
            await(done + due, category);
            portal.settle();
            costs.add(ProcessorTime.of(portal.processes()) - before);
            Audience.switchEscalationOff();
            System.out.printf("%,d questions of %s, %,d ms%n", due, category, costs.get(costs.size() - 1));
        }
        return costs.subList(1, costs.size());
    }

    private void await(long expected, String category) throws IOException {
        Instant end = Instant.now().plus(LIMIT);
        while (done() < expected) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Only " + done() + " of " + expected + " are tickets: " + category);
            }
            ProcessLoad.pause(Duration.ofMillis(500));
        }
    }

    /** The server logs each. */
    private long done() throws IOException {
        Path log = portal.log();
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(DONE)).count();
        }
    }
}
