package org.atrium.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.atrium.testing.inside.Eventually;

/** A stream of server-sent events, read on a thread of its own. */
public final class EventStream implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
    }

    static EventStream open(HttpRequest.Builder request) {
        try {
            HttpClient client = HttpClient.newHttpClient();
            EventStream stream = new EventStream(client.send(
                    request.timeout(Duration.ofSeconds(20)).GET().build(), HttpResponse.BodyHandlers.ofInputStream()));
            Thread reader = new Thread(stream::read, "event-stream");
            reader.setDaemon(true);
            reader.start();
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("closed: " + closed.getMessage());
        } finally {
            ended = true;
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** All lines so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The events so far, each as its name and its data: {@code ticket {"id":"T-1001"}}. */
    public List<String> events() {
        List<String> all = lines();
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).startsWith("event:"))
                .mapToObj(at -> all.get(at).substring("event:".length()).strip() + " " + data(all, at))
                .toList();
    }

    /** Waits for an event. */
    public void await(String event) {
        Eventually.so(event, Duration.ofSeconds(20), () -> events().contains(event));
    }

    private static String data(List<String> all, int at) {
        for (int near = at; near < Math.min(all.size(), at + 3); near++) {
            if (all.get(near).startsWith("data:")) {
                return all.get(near).substring("data:".length()).strip();
            }
        }
        return "";
    }

    /** Whether the portal has closed it. */
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException closed) {
            ended = true;
        }
    }
}
