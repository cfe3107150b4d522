package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people write is visible, is one line where one is meant, and is kept in one form: at every field of every door. */
@ArquillianTest
@RunAsClient
@Tag("once")
class WrittenTextHttpIT {

    private static final List<String> INVISIBLE = List.of("\u200b\u200b", "\ufeff", "\u00a0", "\u3164", "\u200e");
    private static final List<String> TWO_LINES =
            List.of("Otto\nBrandt", "Otto\u2028Brandt", "\u202eagent", "a\u2066b\u2069");
    private static final List<String> EMPTY_MARKDOWN =
            List.of("<!-- x -->", "<b></b>", "&nbsp;", "[x]: https://shop.test", "#", "> ", "```java\n```", "![]()");

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api admin = Api.as(Person.ADMIN);
    private final Api agent = Api.as(Person.AGENT);

    /** Each field a person fills, with a command that is right but for it. */
    @Test
    void singleLineFieldsRefuseInvisibleAndMultilineText() {
        List<Door> doors = List.of(
                new Door(customer, "POST", "/forum/threads", thread(), "title"),
                new Door(customer, "POST", "/tickets", Json.of("subject", "S", "body", "B"), "subject"),
                new Door(customer, "POST", "/me/addresses", address(), "name"),
                new Door(customer, "POST", "/me/addresses", address(), "line1"),
                new Door(customer, "POST", "/me/addresses", address(), "line2"),
                new Door(customer, "POST", "/me/addresses", address(), "city"),
                new Door(customer, "PATCH", "/me", Json.of(), "displayName"),
                new Door(customer, "PATCH", "/me", Json.of(), "fullName"),
                new Door(Api.visitor(), "POST", "/accounts", account(), "displayName"),
                new Door(admin, "POST", "/admin/accounts", invitation(), "displayName"),
                new Door(admin, "POST", "/admin/api-clients", Json.of("scopes", List.of("orders:write")), "name"),
                new Door(admin, "POST", "/admin/faq-categories", Json.of("position", 1), "name"),
                new Door(admin, "POST", "/admin/forum-categories", Json.of("position", 1, "queue", "Q"), "name"),
                new Door(admin, "POST", "/admin/forum-categories", Json.of("position", 1, "name", "N"), "queue"),
                new Door(agent, "POST", "/faq/articles", Json.of("body", "B"), "title"));
        assertThat(refusedAsTheyShould(doors, INVISIBLE)).isEmpty();
        assertThat(refusedAsTheyShould(doors, TWO_LINES)).isEmpty();
    }

    @Test
    void invisibleBodiesAreRefused() {
        String thread = Forum.ask(customer, "Does it show?", "It does.");
        String ticket = Support.ask(customer, "Kettle", "It hums.");
        List<Door> doors = List.of(
                new Door(customer, "POST", "/forum/threads", thread(), "body"),
                new Door(customer, "POST", "/forum/threads/" + thread + "/posts", Json.of(), "body"),
                new Door(customer, "PATCH", "/forum/posts/" + Forum.firstPost(customer, thread), Json.of(), "body"),
                new Door(customer, "POST", "/tickets", Json.of("subject", "S"), "body"),
                new Door(customer, "POST", "/tickets/" + ticket + "/messages", Json.of(), "body"),
                new Door(
                        agent,
                        "POST",
                        "/desk/tickets/" + ticket + "/messages",
                        Json.of("visibility", "PUBLIC"),
                        "body"),
                new Door(agent, "POST", "/faq/articles", Json.of("title", "T"), "body"));
        assertThat(refusedAsTheyShould(doors, INVISIBLE)).isEmpty();
        assertThat(refusedAsTheyShould(doors, EMPTY_MARKDOWN)).isEmpty();
    }

    @Test
    void pagesRefuseTheSameInput() {
        Pages nora = Pages.as(Person.CUSTOMER);
        Answer shown =
                nora.submit("/ticket/new", "form", Map.of("form:subject", "\u200b\u200b", "form:body", "<!-- x -->"));
        assertThat(Jsoup.parse(shown.expect(200).body()).select(".field__error").eachText())
                .hasSize(2)
                .allMatch(error -> error.startsWith("This text shows nothing."));
    }

    @Test
    void textIsNormalisedOnPagesAndApi() {
        String thread = Forum.ask(customer, "Cafe\u0301", "sa\u0308uerlich");
        assertThat(customer.get("/forum/threads/" + thread).text("/title")).isEqualTo("Caf\u00e9");
        assertThat(customer.get("/forum/threads/" + thread + "/posts").text("/items/0/body"))
                .isEqualTo("s\u00e4uerlich");
        Person person = Person.aCustomer();
        Pages.as(person)
                .submit("/account/profile", "form", Map.of("displayName", "Jose\u0301"))
                .expect(302);
        assertThat(Api.as(person).get("/me").text("/displayName")).isEqualTo("Jos\u00e9");
    }

    @Test
    void tagsOfAnyScriptAreNormalised() {
        Map<String, Object> asked = thread();
        asked.put("tags", List.of("केतली", "กาน้ำ", "İstanbul", "cafe\u0301", "Big Kettle"));
        Answer made = customer.post("/forum/threads", asked).expect(201);
        List<String> kept = new ArrayList<>();
        customer.get("/forum/threads/" + made.text("/id")).at("/tags").forEach(tag -> kept.add(tag.asText()));
        assertThat(kept).containsExactlyInAnyOrder("केतली", "กาน้ำ", "istanbul", "café", "big-kettle");

        asked.put("tags", List.of("tea", "a/b"));
        Answer refused = customer.post("/forum/threads", asked).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("tags[1]");

        String ticket = Support.ask(customer, "Kettle", "It hums.");
        agent.patch("/desk/tickets/" + ticket, Json.of("tags", List.of("केतली", "Big Kettle")))
                .expect(200);
        refused = agent.patch("/desk/tickets/" + ticket, Json.of("tags", List.of("?")))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("tags[0]");
    }

    @Test
    void importedTagsAreNormalised() {
        String id = UUID.randomUUID().toString();
        Imports.importLines("threads", List.of(imported(id, "Imported", "Big Kettle")));
        assertThat(Api.visitor()
                        .get("/forum/threads?limit=100&tag=BIG%20kettle")
                        .expect(200)
                        .body())
                .contains("Imported " + id);
        Answer job = Imports.importLines(
                "threads",
                List.of(imported(id + "a", "Two\nlines", "tea"), imported(id + "b", "\u200b", "tea")).stream()
                        .map(Api::json)
                        .collect(Collectors.joining("\n")));
        assertThat(job.at("/rejected").findValues("line")).hasSize(2);
        assertThat(job.text("/rejected/0/error")).startsWith("title: Use a single line");
    }

    @Test
    void staffNamesAreReserved() {
        Person person = Person.aCustomer();
        for (String name : List.of("Support", "Hearth & Kettle", "\u0410dministrator", "https://evil.test/win")) {
            Answer refused =
                    Api.as(person).patch("/me", Json.of("displayName", name)).expect(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("displayName");
            Map<String, Object> account = account();
            account.put("displayName", name);
            Api.visitor().post("/accounts", account).expect(422);
            Map<String, Object> invitation = invitation();
            invitation.put("displayName", name);
            admin.post("/admin/accounts", invitation).expect(422);
        }
        Map<String, Object> colleague = invitation();
        colleague.put("displayName", "Support");
        colleague.put("roles", List.of("AGENT"));
        admin.post("/admin/accounts", colleague).expect(201);
        String id = UUID.randomUUID().toString();
        Map<String, Object> imported = imported(id, "By somebody", "tea");
        imported.put("author", "Administrator");
        Imports.importLines("threads", List.of(imported));
        assertThat(Api.visitor().get("/forum/threads?limit=100&tag=tea").body())
                .contains("By somebody " + id)
                .doesNotContain("\"Administrator\"");
    }

    @Test
    void mailsToUnconfirmedAddressesContainNoUserText() {
        Map<String, Object> account = account();
        account.put("displayName", "Your 500 EUR");
        Api.visitor().post("/accounts", account).expect(202);
        var mail = Mailbox.await((String) account.get("email"), "");
        assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("500");

        String reader = "reader-" + account.get("email");
        Api.visitor()
                .post(
                        "/contact",
                        Json.of("name", "Zanzibar", "email", reader, "subject", "Zanzibar", "body", "Zanzibar"))
                .expect(202);
        var confirmation = Mailbox.await(reader, "");
        assertThat(confirmation.text() + confirmation.html() + confirmation.subject())
                .doesNotContain("Zanzibar");
    }

    /** What each door took or refused for another reason. */
    private static List<String> refusedAsTheyShould(List<Door> doors, List<String> texts) {
        List<String> wrong = new ArrayList<>();
        for (Door door : doors) {
            for (String text : texts) {
                Map<String, Object> body = new LinkedHashMap<>(door.right);
                body.put(door.field, text);
                Answer answer = door.api.send(door.method, door.path, "application/json", Api.json(body));
                boolean named = answer.status() == 422
                        && answer.json().findValuesAsText("field").contains(door.field);
                if (!named) {
                    wrong.add(door.path + " " + door.field + " " + answer.status() + " " + Api.json(text));
                }
            }
        }
        return wrong;
    }

    private static Map<String, Object> thread() {
        return Json.of("category", "kitchen-table", "kind", "QUESTION", "title", "T", "body", "B");
    }

    private static Map<String, Object> imported(String id, String title, String tag) {
        return Json.of(
                "id",
                id,
                "title",
                title.equals("\u200b") ? title : title + " " + id,
                "author",
                "Bea",
                "createdAt",
                "2020-01-01T10:00:00Z",
                "tags",
                List.of(tag),
                "body",
                "Words.");
    }

    private static Map<String, Object> address() {
        return Json.of(
                "name",
                "O",
                "line1",
                "Hill 1",
                "postalCode",
                "10115",
                "city",
                "Berlin",
                "country",
                "DE",
                "default",
                false);
    }

    private static Map<String, Object> account() {
        Person person = Person.somebody();
        return Json.of("email", person.email(), "password", person.password(), "displayName", "Nora");
    }

    private static Map<String, Object> invitation() {
        return Json.of("email", Person.somebody().email(), "displayName", "Nora", "roles", List.of("CUSTOMER"));
    }

    /** A field of a call, and what is right for all others. */
    private record Door(Api api, String method, String path, Map<String, Object> right, String field) {}
}
