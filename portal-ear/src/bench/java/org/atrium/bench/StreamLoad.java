package org.atrium.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.atrium.testing.Api;
import org.atrium.testing.Json;

/**
 * Opens a thousand streams, each by a session of another customer, half of them for one thread; looks at the memory before
 * and after, and then at how soon these readers hear of answers in the thread.
 */
final class StreamLoad {

    static final int OPEN = 1_000;

    private static final int READERS = 500;
    private static final int WARM_UP = 10;
    private static final int ANSWERS = 20;
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final BenchPortal portal;
    private final List<String> tokens;
    private final Api author;
    private final String thread;
    private final ShopData data = new ShopData();

    /**
     * @param tokens of the readers' sessions
     * @param author who answers
     * @param thread where
     */
    StreamLoad(BenchPortal portal, List<String> tokens, Api author, String thread) {
        this.portal = portal;
        this.tokens = tokens;
        this.author = author;
        this.thread = thread;
    }

    Streams run() throws IOException {
        try {
            portal.settle();
            double idleBefore = idle();
            long heapBefore = portal.heapInUse();
            long residentBefore = portal.residentMemory();
            OpenStreams streams = new OpenStreams();
            streams.open("/me/stream?thread=" + thread, tokens.subList(0, READERS));
            streams.open("/me/stream", tokens.subList(READERS, OPEN));
            portal.settle();
            double idle = idle() - idleBefore;
            long heap = portal.heapInUse() - heapBefore;
            long resident = portal.residentMemory() - residentBefore;
            streams.checkOpen();
            List<Streams.Heard> heard = new ArrayList<>();
            for (int i = 0; i < WARM_UP + ANSWERS; i++) {
                heard.add(answer(streams, i));
            }
            streams.checkOpen();
            return new Streams(OPEN, READERS, heap, resident, idle, heard.subList(WARM_UP, heard.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double idle() throws IOException {
        long before = ProcessorTime.of(portal.processes());
        ProcessLoad.pause(IDLE);
        return (double) (ProcessorTime.of(portal.processes()) - before) / IDLE.toSeconds();
    }

    private Streams.Heard answer(OpenStreams streams, int number) throws IOException, InterruptedException {
        OpenStreams.Arrivals arrivals = streams.expect(READERS);
        long spent = ProcessorTime.of(portal.processes());
        long asked = System.nanoTime();
        author.post("/forum/threads/" + thread + "/posts", Json.of("body", data.reply(number)))
                .expect(201);
        long answered = System.nanoTime();
        List<Long> at = arrivals.all();
        TimeUnit.SECONDS.sleep(1);
        return new Streams.Heard(
                millis(answered - asked),
                millis(at.get(READERS / 2) - answered),
                millis(at.get(READERS - 1) - answered),
                ProcessorTime.of(portal.processes()) - spent);
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
