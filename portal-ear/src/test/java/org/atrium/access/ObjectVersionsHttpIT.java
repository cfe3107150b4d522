package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever can be updated has a tag, and an update that started from an older one is refused. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ObjectVersionsHttpIT {

    private static final int ROUNDS = 3;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void ownDetails() {
        Api customer = Api.as(Person.aCustomer());
        patched(customer, "/me", Json.of("fullName", "Nora " + word));
    }

    @Test
    void addresses() {
        Api customer = Api.as(Person.aCustomer());
        Map<String, Object> address =
                Json.of("name", "Nora", "line1", "Hill 1", "postalCode", "10115", "city", "Berlin", "country", "DE");
        String id = customer.post("/me/addresses", address).expect(201).text("/id");
        refusedOnceStale(customer, "/me/addresses/" + id, (api, path) -> api.put(path, with(address)));
    }

    @Test
    void notificationSettings() {
        refusedOnceStale(
                Api.as(Person.aCustomer()),
                "/me/notification-settings",
                (api, path) -> api.put(
                        path,
                        Json.of(
                                "kinds",
                                Map.of(),
                                "digest",
                                api.get(path).text("/digest").equals("OFF") ? "DAILY" : "OFF")));
    }

    @Test
    void accounts() {
        Person person = Person.aCustomer();
        String id = Api.as(person).get("/me").expect(200).text("/id");
        refusedOnceStale(
                admin,
                "/admin/accounts/" + id,
                (api, path) -> api.patch(
                        path,
                        Json.of("suspended", !api.get(path).at("/suspended").asBoolean())));
    }

    @Test
    void apiClients() {
        String id = admin.post("/admin/api-clients", Json.of("name", "Shop " + word, "scopes", List.of("orders:write")))
                .expect(201)
                .text("/id");
        refusedOnceStale(
                admin,
                "/admin/api-clients/" + id,
                (api, path) -> api.patch(
                        path, Json.of("enabled", !api.get(path).at("/enabled").asBoolean())));
    }

    @Test
    void escalationRules() {
        String category = admin.get("/admin/escalation-rules").expect(200).text("/items/0/category");
        String path = "/admin/escalation-rules/" + category;
        Answer now = admin.get(path).expect(200);
        Map<String, Object> terms = Json.of("queue", now.text("/queue"), "enabled", false);
        admin.put(path, terms).expect(200);
        refusedOnceStale(admin, path, (api, at) -> api.put(at, Json.of("queue", "Queue " + UUID.randomUUID())));
        admin.put(path, now.json()).expect(200);
    }

    @Test
    void theFirstEscalationRuleOfACategory() {
        String category = admin.post(
                        "/admin/forum-categories", Json.of("name", "Lids " + word, "queue", "Products", "position", 99))
                .expect(201)
                .text("/slug");
        refusedOnceStale(
                admin,
                "/admin/escalation-rules/" + category,
                (api, at) -> api.put(at, Json.of("queue", "Queue " + UUID.randomUUID(), "enabled", false)));
    }

    @Test
    void categories() {
        for (String kind : List.of("faq", "forum")) {
            String slug = admin.post(
                            "/admin/" + kind + "-categories",
                            Json.of("name", "Kettles " + word, "queue", "Products", "position", 99))
                    .expect(201)
                    .text("/slug");
            patched(admin, "/admin/" + kind + "-categories/" + slug, Json.of("description", "Of " + UUID.randomUUID()));
        }
    }

    @Test
    void articles() {
        String slug = admin.post(
                        "/faq/articles",
                        Json.of(
                                "title",
                                "Kettle " + word,
                                "body",
                                "It boils.",
                                "category",
                                admin.get("/faq/categories").expect(200).text("/items/0/slug"),
                                "status",
                                "DRAFT"))
                .expect(201)
                .text("/slug");
        patched(admin, "/faq/articles/" + slug, Json.of("summary", "About " + word));
    }

    /** Nobody says what they started from, and nobody takes back what another has just done. */
    @Test
    void concurrentEditsOfDifferentFieldsAllApply() {
        String faqCategory = admin.post("/admin/faq-categories", Json.of("name", "Cups " + word, "position", 99))
                .expect(201)
                .text("/slug");
        String forumCategory = admin.post(
                        "/admin/forum-categories", Json.of("name", "Cups " + word, "queue", "Products", "position", 99))
                .expect(201)
                .text("/slug");
        String article = admin.post(
                        "/faq/articles",
                        Json.of(
                                "title",
                                "Cup " + word,
                                "body",
                                "It leaks.",
                                "category",
                                faqCategory,
                                "status",
                                "DRAFT"))
                .expect(201)
                .text("/number");
        allHold(Api.as(Person.aCustomer()), "/me", "fullName", "phone");
        allHold(admin, "/faq/articles/" + article, "title", "summary");
        allHold(admin, "/admin/faq-categories/" + faqCategory, "name", "description");
        allHold(admin, "/admin/forum-categories/" + forumCategory, "name", "description", "queue");
    }

    @Test
    void concurrentEditsOfTitleAndBodyBothApply() {
        Api author = Api.as(Person.CUSTOMER);
        String thread = Forum.ask(author, "Does it leak?", "It drips.");
        String post = "/forum/posts/" + Forum.firstPost(author, thread);
        List<String> fields = List.of("title", "body");
        Concurrently.by(fields.size(), i -> author.patch(post, Json.of(fields.get(i), "Anew " + word))
                .expect(200));
        assertThat(author.get(post).text("/body")).isEqualTo("Anew " + word);
        assertThat(author.get("/forum/threads/" + thread).text("/title")).isEqualTo("Anew " + word);
    }

    private static void allHold(Api api, String path, String... fields) {
        for (int round = 0; round < ROUNDS; round++) {
            String value = "+493090182" + round;
            Concurrently.by(fields.length, i -> api.patch(path, Json.of(fields[i], value))
                    .expect(200));
            Answer now = api.get(path).expect(200);
            assertThat(fields)
                    .allSatisfy(field -> assertThat(now.text("/" + field)).isEqualTo(value));
        }
    }

    private static void patched(Api api, String path, Map<String, Object> change) {
        refusedOnceStale(api, path, (caller, at) -> caller.patch(at, change));
    }

    private static void refusedOnceStale(Api api, String path, BiFunction<Api, String, Answer> update) {
        String seen = api.get(path).expect(200).header("ETag");
        Answer updated = update.apply(api.with("If-Match", seen), path).expect(200);
        String fresh = updated.header("ETag");
        assertThat(fresh).isNotEqualTo(seen);
        assertThat(api.get(path).expect(200).header("ETag")).isEqualTo(fresh);
        Answer refused = update.apply(api.with("If-Match", seen), path).expect(412);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(update.apply(api.with("If-Match", "\"nonsense\""), path).status())
                .isEqualTo(412);
    }

    private static Map<String, Object> with(Map<String, Object> address) {
        Map<String, Object> changed = new LinkedHashMap<>(address);
        changed.put("line1", "Hill " + UUID.randomUUID());
        return changed;
    }
}
