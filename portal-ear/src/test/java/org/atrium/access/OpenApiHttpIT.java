package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.atrium.testing.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The API's description says how each call refuses. */
@Tag("once")
@ArquillianTest
@RunAsClient
class OpenApiHttpIT {

    private static final String PROBLEM = "/content/application~1problem+json/schema/$ref";

    private final JsonNode api =
            Pages.visitor().get("/openapi?format=JSON").expect(200).json();

    @Test
    void everyCallDocumentsProblems() {
        List<String> silent = new ArrayList<>();
        int calls = 0;
        for (var path : api.at("/paths").properties()) {
            for (var call : path.getValue().properties()) {
                if (call.getValue().has("responses")) {
                    calls++;
                    if (!call.getValue()
                            .at("/responses/4XX" + PROBLEM)
                            .asText()
                            .equals("#/components/schemas/Problem")) {
                        silent.add(call.getKey() + " " + path.getKey());
                    }
                }
            }
        }
        assertThat(calls).isGreaterThan(50);
        assertThat(silent).isEmpty();
        assertThat(api.at("/components/schemas/Problem/properties/errors/items/properties/field")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void hitsSayThatTheyMayBeActions() {
        assertThat(api.at("/components/schemas/SearchHit/properties/type/enum").toString())
                .contains("\"action\"", "\"article\"");
        for (String path : List.of("search", "suggestions")) {
            assertThat(api.at("/paths").properties().stream()
                            .filter(one -> one.getKey().endsWith("/" + path))
                            .map(one -> one.getValue().at("/get/description").asText()))
                    .singleElement()
                    .asString()
                    .contains("`action`");
        }
    }

    @Test
    void yamlIsTheDefaultFormat() {
        Pages visitor = Pages.visitor();
        assertThat(visitor.get("/openapi").expect(200).body()).startsWith("---\nopenapi:");
        assertThat(visitor.get("/openapi?format=json").expect(200).body()).startsWith("{");
        assertThat(visitor.get("/openapi", "Accept", "application/json")
                        .expect(200)
                        .body())
                .startsWith("{");
        assertThat(visitor.get("/openapi?format=YAML", "Accept", "application/json")
                        .expect(200)
                        .body())
                .startsWith("---");
    }

    @Test
    void updatesDocumentStaleVersionsAndInvalidInput() {
        JsonNode change = api.at("/paths/~1api~1v1~1desk~1tickets~1{number}/patch/responses");
        assertThat(change.has("412")).isTrue();
        assertThat(change.has("422")).isTrue();
        assertThat(api.at("/paths/~1api~1v1~1desk~1tickets~1{number}/get/responses")
                        .has("412"))
                .isFalse();
    }
}
