package org.atrium.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.testing.Api;

/** Streams of events that are open at the same time, by one client that notes when an event of a thread comes in. */
final class OpenStreams {

    private static final String EVENT = "event:";
    private static final int SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile Arrivals expected = new Arrivals(0);

    /** When the event of a post came in, at each of those who wait for it. */
    static final class Arrivals {

        private final long[] at;
        private final AtomicInteger count = new AtomicInteger();
        private final CountDownLatch missing;

        private Arrivals(int readers) {
            at = new long[readers];
            missing = new CountDownLatch(readers);
        }

        private void add() {
            int place = count.getAndIncrement();
            if (place < at.length) {
                at[place] = System.nanoTime();
            }
            missing.countDown();
        }

        /** Nano times in order; fails if one of them does not hear of it, or anybody else does. */
        List<Long> all() throws InterruptedException {
            if (!missing.await(SECONDS, TimeUnit.SECONDS) || count.get() != at.length) {
                throw new IllegalStateException(count + " of " + at.length + " readers heard of a post");
            }
            List<Long> all = new ArrayList<>();
            for (long one : at) {
                all.add(one);
            }
            return all.stream().sorted().toList();
        }
    }

    /** Opens streams, one for each token, and waits until the portal has said something to each. */
    void open(String path, List<String> tokens) throws InterruptedException {
        int all = begun.get() + tokens.size();
        for (String token : tokens) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(Api.portal() + "/api/v1" + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream")
                    .build();
            client.sendAsync(request, info -> {
                        if (info.statusCode() != 200) {
                            throw new IllegalStateException("A stream was refused: " + info.statusCode());
                        }
                        return BodyHandlers.fromLineSubscriber(new Lines()).apply(info);
                    })
                    .whenComplete((response, failure) -> ended.incrementAndGet());
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (begun.get() < all) {
            if (ended.get() > 0 || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Of %d streams %d began and %d ended".formatted(all, begun.get(), ended.get()));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** From now on events of threads are for so many. */
    Arrivals expect(int readers) {
        Arrivals next = new Arrivals(readers);
        expected = next;
        return next;
    }

    /** Fails if the portal has ended one. */
    void checkOpen() {
        if (ended.get() > 0) {
            throw new IllegalStateException(ended + " streams were ended");
        }
    }

    /** What comes in on one of them. */
    private final class Lines implements Flow.Subscriber<String> {

        private boolean first = true;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (first) {
                first = false;
                begun.incrementAndGet();
            }
            if (line.startsWith(EVENT) && line.substring(EVENT.length()).strip().equals("thread")) {
                expected.add();
            }
        }

        @Override
        public void onError(Throwable failure) {
            ended.incrementAndGet();
        }

        @Override
        public void onComplete() {
            ended.incrementAndGet();
        }
    }
}
