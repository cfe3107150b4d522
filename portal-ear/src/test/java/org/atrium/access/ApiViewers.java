package org.atrium.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Person;

/** Everybody who may call the API, in the order of the table's columns. */
final class ApiViewers {

    private static final int NOT_ASKED = 0;

    private final Map<String, Api> all = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    ApiViewers(Person owner, Person other) {
        all.put("visitor", Api.visitor());
        all.put("owner", Api.as(owner));
        all.put("other customer", Api.as(other));
        all.put("moderator", Api.as(Person.MODERATOR));
        all.put("agent", Api.as(Person.AGENT));
        all.put("admin", Api.as(Person.ADMIN));
    }

    Api owner() {
        return all.get("owner");
    }

    Api agent() {
        return all.get("agent");
    }

    Api moderator() {
        return all.get("moderator");
    }

    /** Reads a path as each viewer. */
    void get(String path, int... statuses) {
        row("GET " + path, statuses, api -> api.get(path));
    }

    /** Acts on a path as each viewer but those whose status is 0: an act that works would change the object. */
    void act(String method, String path, Map<String, Object> body, int... statuses) {
        row(method + " " + path, statuses, api -> switch (method) {
            case "POST" -> api.post(path, body);
            case "PUT" -> api.put(path, body);
            case "PATCH" -> api.patch(path, body);
            case "DELETE" -> api.delete(path);
            default -> throw new IllegalArgumentException(method);
        });
    }

    /** Sends a file of many documents as each viewer. */
    void sendLines(String path, int... statuses) {
        send(path, "application/x-ndjson", "{}", statuses);
    }

    /** A body of any type. */
    void send(String path, String type, String body, int... statuses) {
        row("POST " + path, statuses, api -> api.send("POST", path, type, body));
    }

    /** Looks for words in the answer of a path, as each viewer. */
    void shows(String path, String words, boolean... shown) {
        int column = 0;
        for (var viewer : all.entrySet()) {
            asked++;
            Answer answer = viewer.getValue().get(path);
            if (answer.body().contains(words) != shown[column]) {
                wrong.add("GET " + path + " as " + viewer.getKey() + (shown[column] ? " hides " : " shows ") + words);
            }
            column++;
        }
    }

    private void row(String request, int[] statuses, Function<Api, Answer> call) {
        int column = 0;
        for (var viewer : all.entrySet()) {
            int expected = statuses[column++];
            if (expected != NOT_ASKED) {
                asked++;
                int status = call.apply(viewer.getValue()).status();
                if (status != expected) {
                    wrong.add(request + " as " + viewer.getKey() + " answers " + status + ", not " + expected);
                }
            }
        }
    }

    List<String> wrong() {
        return wrong;
    }

    int asked() {
        return asked;
    }
}
