package org.atrium.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The REST API as one caller uses it: {@code Api.as(Demo.AGENT).get("/desk/tickets").expect(200).at("/items")}. It never
 * changes; {@link #with} gives a caller that sends a header more.
 */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Person, Api> DEMO = new ConcurrentHashMap<>();

    private final String root;
    private final List<String> headers;

    private Api(String root, List<String> headers) {
        this.root = root;
        this.headers = List.copyOf(headers);
    }

    /** Address of the portal under test. */
    public static String portal() {
        return "http://localhost:" + System.getProperty("portal.http.port");
    }

    /** Somebody who is not signed in. */
    public static Api visitor() {
        return at(portal());
    }

    /** Somebody who is not signed in to a portal at this address. */
    public static Api at(String portal) {
        return new Api(portal + "/api/v1", List.of());
    }

    /**
     * A person, signed in; freshly, but for the people of the demo content: checking a password takes long by intent, and
     * they would have it checked a thousand times in a run. A test that ends its session takes one by {@link #signedInAs}.
     */
    public static Api as(Person person) {
        return person.isOfDemo()
                ? DEMO.computeIfAbsent(person, visitor()::signedInAs)
                : visitor().signedInAs(person);
    }

    /** The merchant's system. */
    public static Api merchant() {
        return visitor().with("Authorization", "Bearer " + System.getenv("PORTAL_API_KEY"));
    }

    /** The same portal, for a person freshly signed in. */
    public Api signedInAs(Person person) {
        String token = post("/sessions", Json.of("email", person.email(), "password", person.password()))
                .expect(201)
                .text("/token");
        return with("Authorization", "Bearer " + token);
    }

    /** The same caller, sending a header more. */
    public Api with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(root, more);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Opens a stream of events, and reads it until it is closed. */
    public EventStream listen(String path) {
        return EventStream.open(request(path).header("Accept", "text/event-stream"));
    }

    /** All that a list holds, page after page; its address ends with a parameter. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = get(path + cursor).expect(200);
            page.at("/items").forEach(items::add);
            cursor = page.at("/next").isNull() ? null : "&cursor=" + page.text("/next");
        }
        return items;
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, "application/json", json(body));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a body as it is. */
    public Answer send(String method, String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a file as it is. */
    public Answer sendFile(String path, String contentType, Path file) {
        try {
            return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A body as the API takes it. */
    public static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
