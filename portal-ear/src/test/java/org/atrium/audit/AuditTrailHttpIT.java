package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the trail tells of those who come in, try to, change what lets them in, or change what is others'. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AuditTrailHttpIT {

    private static final String SECRET = "Sesame-" + UUID.randomUUID();

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void staffSignInsAreAudited() {
        List<JsonNode> before = entries(Person.MODERATOR.email(), "account.sign_in");
        Api.visitor().signedInAs(Person.MODERATOR);
        assertThat(entries(Person.MODERATOR.email(), "account.sign_in"))
                .isNotEmpty()
                .first()
                .isNotIn(before);
    }

    @Test
    void customerSignInsAreNotAudited() {
        Person nora = Person.aCustomer();
        Api.as(nora);
        assertThat(entries(nora.email(), "account.sign_in")).isEmpty();
    }

    /** One entry an hour for an account, however often somebody guesses, and never a word of what they typed. */
    @Test
    void failedSignInsAreAuditedWithoutInput() {
        Person nora = Person.aCustomer();
        for (int i = 0; i < 3; i++) {
            signIn(nora.email(), SECRET).expect(401);
        }
        await(nora.email(), "account.sign_in_failed");
        List<JsonNode> refused = entries(nora.email(), "account.sign_in_failed");
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).at("/address").asText()).isEqualTo("127.0.0.1");
        assertThat(refused.get(0).at("/actor").isNull()).isTrue();

        // People type their password where the address belongs.
        signIn(SECRET, "x").expect(401);
        signIn(SECRET + "@example.org", "x").expect(401);
        await("127.0.0.1", "account.sign_in_failed");
        assertThat(admin.get("/admin/audit?q=" + SECRET).expect(200).at("/items"))
                .isEmpty();
    }

    @Test
    void passwordAndEmailChangesAreAudited() {
        Person nora = Person.aCustomer();
        Api own = Api.as(nora);
        own.put("/me/password", Json.of("currentPassword", nora.password(), "password", SECRET))
                .expect(204);
        assertThat(entries(nora.email(), "account.password")).hasSize(1);

        String elsewhere = "n-" + UUID.randomUUID() + "@example.org";
        own.post("/me/email", Json.of("email", elsewhere, "password", SECRET)).expect(202);
        String confirmation = Mailbox.await(elsewhere, "").token();
        own.post("/me/email/confirmation", Json.of("token", confirmation)).expect(204);
        assertThat(entries(elsewhere, "account.email").get(0).at("/detail").asText())
                .contains(nora.email(), elsewhere);

        Api.visitor().post("/password-resets", Json.of("email", elsewhere)).expect(202);
        String reset = Mailbox.await(elsewhere, "password").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", reset, "password", SECRET + "-2"))
                .expect(204);
        assertThat(entries(elsewhere, "account.password_reset")).hasSize(1);
        for (String secret : List.of(SECRET, confirmation, reset)) {
            assertThat(admin.get("/admin/audit?q=" + secret).expect(200).at("/items"))
                    .isEmpty();
        }
    }

    @Test
    void moderatorEditsAreAudited() {
        Api author = Api.as(Person.SECOND);
        String post = Forum.firstPost(author, Forum.ask(author, "Hum " + UUID.randomUUID(), "Call me: 030 1234"));
        Api.as(Person.MODERATOR)
                .patch("/forum/posts/" + post, Json.of("body", "Call me."))
                .expect(200);
        List<JsonNode> edits = entries("post-" + post, "forum.edit");
        assertThat(edits).hasSize(1);
        assertThat(edits.get(0).toString()).doesNotContain("030 1234");
        author.patch("/forum/posts/" + post, Json.of("body", "Call me, please."))
                .expect(200);
        assertThat(entries("post-" + post, "forum.edit")).hasSize(1);
    }

    @Test
    void importsAreAuditedWithTheirCounts() {
        String number = "TR-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> order = Merchant.order(number, Person.CUSTOMER);
        Answer done = Imports.importLines("orders", Api.json(order) + "\n{}");
        String job = done.text("/id");
        JsonNode end = entries(job, "integration.complete").get(0);
        assertThat(end.at("/detail").asText()).isEqualTo("orders: applied 1, unchanged 0, rejected 1");
        assertThat(end.at("/actorName").asText()).isNotEmpty();
        assertThat(entries(job, "integration.start").get(0).at("/actorName").asText())
                .isEqualTo(end.at("/actorName").asText());
    }

    @Test
    void apiClientChangesAreAudited() {
        String name = "Shop-" + UUID.randomUUID();
        String id = admin.post("/admin/api-clients", Json.of("name", name, "scopes", List.of("orders:write")))
                .expect(201)
                .text("/id");
        admin.patch("/admin/api-clients/" + id, Json.of("enabled", false)).expect(200);
        assertThat(entries(name, "account.client_create")).hasSize(1);
        assertThat(entries(name, "account.client_disable")).hasSize(1);
    }

    @Test
    void watchedWordChangesAreAudited() {
        Api moderator = Api.as(Person.MODERATOR);
        String word = "zonk" + UUID.randomUUID().toString().substring(0, 8);
        String id = moderator
                .post("/moderation/words", Json.of("word", word))
                .expect(201)
                .text("/id");
        moderator.delete("/moderation/words/" + id).expect(204);
        assertThat(entries(word, "moderation.word.add")).hasSize(1);
        assertThat(entries(word, "moderation.word.remove")).hasSize(1);
    }

    /** What was tried is written down after the answer. */
    private void await(String words, String action) {
        Eventually.so(
                "an entry of " + action, LIMIT, () -> !entries(words, action).isEmpty());
    }

    private static Answer signIn(String email, String password) {
        return Api.visitor().post("/sessions", Json.of("email", email, "password", password));
    }

    private List<JsonNode> entries(String words, String action) {
        JsonNode items =
                admin.get("/admin/audit?limit=100&q=" + words).expect(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(entry -> entry.at("/action").asText().equals(action))
                .toList();
    }
}
