package org.atrium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the portal answered to one request. */
public record Answer(String request, int status, String body, HttpResponse<String> http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> http) {
        String request = http.request().method() + " " + http.request().uri();
        return new Answer(request, http.statusCode(), http.body(), http);
    }

    /** Fails, showing the answer, unless it has this status. */
    public Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** The answer as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " answered no JSON: " + body, e);
        }
    }

    /** What stands at a JSON pointer, such as {@code /items/0/number}; fails if nothing does. */
    public JsonNode at(String pointer) {
        JsonNode node = json().at(pointer);
        assertThat(node.isMissingNode()).as("%s in %s", pointer, body).isFalse();
        return node;
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** A header of the answer; fails if it is absent. */
    public String header(String name) {
        return http.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError(request + " answered without " + name));
    }
}
