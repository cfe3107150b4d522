package org.atrium.platform.persistence;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.inside.Eventually;

/** Some people who write one post after the other, until nobody answers any more, and remember which were taken. */
final class Writers {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private List<CompletableFuture<Void>> all;

    private Writers() {}

    static Writers start(int number, Api author, String thread) {
        var writers = new Writers();
        writers.all = IntStream.range(0, number)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> writers.write(author, thread), writers.threads))
                .toList();
        return writers;
    }

    private void write(Api author, String thread) {
        try {
            for (int i = 0; ; i++) {
                Answer answer = author.post("/forum/threads/" + thread + "/posts", Json.of("body", "Post " + i));
                if (answer.status() != 201) {
                    return;
                }
                acknowledged.add(answer.text("/id"));
            }
        } catch (UncheckedIOException gone) {
            // That is when it ends.
        }
    }

    void awaitAcknowledged(int posts) {
        Eventually.so(posts + " posts to be acknowledged", LIMIT, () -> acknowledged.size() >= posts);
    }

    /** Waits until all have noticed, and gives the posts that were acknowledged. */
    List<String> ended() {
        all.forEach(CompletableFuture::join);
        threads.shutdown();
        return List.copyOf(acknowledged);
    }
}
