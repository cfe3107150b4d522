package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one merchant's system does is no other's, whatever the two are called. */
@ArquillianTest
@RunAsClient
@Tag("once")
class JobAccessHttpIT {

    private final Api admin = Api.as(Person.ADMIN);
    private final String word = UUID.randomUUID().toString();

    @Test
    void jobsAreVisibleToTheirClientOnly() {
        Api content = client("Content " + word, "content:write");
        Api orders = client("Orders " + word, "orders:write");
        Api both = client("Both " + word, "content:write", "orders:write");
        String job = content.send("POST", "/integration/articles", "application/x-ndjson", "{}")
                .expect(202)
                .text("/job");
        content.get("/integration/jobs/" + job).expect(200);
        for (Api other : List.of(orders, both, Api.merchant())) {
            other.get("/integration/jobs/" + job).expect(404);
        }
    }

    @Test
    void apiClientNamesAreUniqueDespiteLookalikes() {
        client("Shop " + word, "orders:write");
        for (String name : List.of(
                "Shop " + word,
                "shop  " + word,
                " SHOP " + word + " ",
                "Sh\u200bop " + word,
                "Sh\u043ep " + word,
                "Sh\u00f6p " + word)) {
            Answer refused = make(name, "orders:write").expect(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("name");
        }
        client("Shop 2 " + word, "orders:write");
    }

    @Test
    void concurrentCreationOfOneClientNameSucceedsOnce() {
        List<Integer> statuses = Concurrently.by(4, i -> make("Race " + word, "orders:write")).stream()
                .map(Answer::status)
                .toList();
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 422);
    }

    private Api client(String name, String... scopes) {
        return Api.visitor()
                .with(
                        "Authorization",
                        "Bearer " + make(name, scopes).expect(201).text("/key"));
    }

    private Answer make(String name, String... scopes) {
        return admin.post("/admin/api-clients", Json.of("name", name, "scopes", List.of(scopes)));
    }
}
