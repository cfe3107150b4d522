package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two threads become one, one becomes two: posts stay what they were, addresses lead on, tickets find their place. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ThreadMergingHttpIT {

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api second = Api.as(Person.SECOND);
    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void linksToPostsOfAMergedThreadRedirect() {
        String into = question(customer, "Kettle " + UUID.randomUUID());
        String from = question(second, "Jug " + UUID.randomUUID());
        String answer = Forum.reply(customer, from, "Descale the jug");
        String link = URI.create(Api.visitor().get("/forum/threads/" + from).text("/url"))
                        .getPath() + "?post=" + answer;

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        String there = Pages.visitor().get(link).expect(301).header("Location");
        assertThat(there).endsWith("?post=" + answer);
        assertThat(Pages.visitor()
                        .get(there.replace(Api.portal(), ""))
                        .expect(200)
                        .body())
                .contains("id=\"post-" + answer + "\"");
    }

    @Test
    void mergedThreadRedirects() throws Exception {
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        String into = question(customer, "Kettle " + word);
        String from = question(second, "Jug " + word);
        String answer = Forum.reply(customer, from, "Descale the jug");
        String path = Api.visitor().get("/forum/threads/" + from).text("/url");
        List<Api> keepers = List.of(customer, second);
        keepers.forEach(
                keeper -> keeper.post("/forum/threads/" + from + "/bookmark").expect(204));
        Pages.as(Person.SECOND).get("/forum/thread/" + into).expect(200);
        Pages begun = Pages.as(Person.CUSTOMER);
        begun.press(begun.find("/forum/thread/" + from, "[data-save-draft]"), Map.of("answer:body", "Or use vinegar"))
                .expect(302);
        customer.post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(404);
        moderator.post("/forum/threads/" + from + "/merge", Json.of()).expect(422);
        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(from)))
                .expect(422);

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        Answer thread = Api.visitor().get("/forum/threads/" + into).expect(200);
        assertThat(thread.at("/posts").asInt()).isEqualTo(3);
        assertThat(thread.text("/status")).isEqualTo("ANSWERED");
        Answer posts = Api.visitor().get("/forum/threads/" + into + "/posts").expect(200);
        assertThat(posts.json().at("/items").findValuesAsText("number")).containsExactly("1", "2", "3");
        assertThat(posts.text("/items/2/id")).isEqualTo(answer);
        Answer moved = Api.visitor().get("/forum/threads/" + from).expect(308);
        assertThat(moved.header("Location")).endsWith("/api/v1/forum/threads/" + into);
        var page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(Api.portal() + path)).build(), BodyHandlers.discarding());
        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith(thread.text("/url"));
        SearchWaiting.await(
                "the index to follow",
                "/search?q=" + word,
                hits -> hits.json().at("/items").findValuesAsText("url").equals(List.of(thread.text("/url"))));
        second.post("/forum/threads/" + from + "/posts", Json.of("body", "Hello?"))
                .expect(404);
        assertThat(keepers).allSatisfy(keeper -> assertThat(keeper.get("/forum/threads?bookmarked=true&limit=100")
                        .expect(200)
                        .at("/items")
                        .findValuesAsText("id"))
                .contains(into));
        assertThat(begun.find(thread.text("/url"), "form[id=answer] textarea").val())
                .isEqualTo("Or use vinegar");
    }

    @Test
    void mergedThreadBringsItsTags() {
        String into = tagged("into", List.of("kettle", "lid", "steel"));
        String from = tagged("from", List.of("lid", "descaling", "water", "vinegar"));

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        assertThat(Api.visitor().get("/forum/threads/" + into).expect(200).at("/tags"))
                .extracting(JsonNode::asText)
                .containsExactly("kettle", "lid", "steel", "descaling", "water");
    }

    private String tagged(String title, List<String> tags) {
        return customer.post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                "kitchen-table",
                                "kind",
                                "QUESTION",
                                "title",
                                title,
                                "body",
                                "It hums.",
                                "tags",
                                tags))
                .expect(201)
                .text("/id");
    }

    @Test
    @Tag("database")
    void concurrentMutualMergesKeepOneThread() {
        List<String> threads = List.of(question(customer, "One of two"), question(second, "Two of two"));

        List<Answer> answers = Concurrently.by(
                8,
                i -> moderator.post(
                        "/forum/threads/" + threads.get(i % 2) + "/merge",
                        Json.of("into", Long.valueOf(threads.get((i + 1) % 2)))));

        assertThat(answers.stream().map(Answer::status))
                .containsOnlyOnce(200)
                .allMatch(status -> status == 200 || status == 404 || status == 422);
        assertThat(threads.stream()
                        .map(thread -> Api.visitor().get("/forum/threads/" + thread))
                        .filter(answer -> answer.status() == 200))
                .singleElement()
                .satisfies(left -> assertThat(left.at("/posts").asInt()).isEqualTo(2));
    }

    @Test
    void ticketMovesWithTheMergedThread() {
        String into = question(customer, "Lid");
        String from = question(second, "Cover");
        String ticket = Support.escalate(second, from);

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).text("/thread"))
                .isEqualTo(into);
        assertThat(agent.get("/forum/threads/" + into).expect(200).text("/ticket"))
                .isEqualTo(ticket);
        assertThat(second.get("/forum/threads/" + into).expect(200).text("/ticket"))
                .isEqualTo(ticket);
        assertThat(customer.get("/forum/threads/" + into)
                        .expect(200)
                        .at("/ticket")
                        .isNull())
                .isTrue();
        assertThat(customer.post("/forum/threads/" + into + "/escalation", Json.of("reason", "Mine too"))
                        .expect(409)
                        .body())
                .doesNotContain(ticket);
        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).body()).doesNotContain("Mine too");
        Support.reply(agent, ticket, "PUBLIC", "A new lid is coming");
        assertThat(Api.visitor().get("/forum/threads/" + into + "/posts").body())
                .contains("A new lid is coming");
    }

    @Test
    void mergeKeepsBothTicketsWhenBothThreadsHaveOne() {
        String into = question(customer, "Spout");
        String from = question(second, "Beak");
        String kept = Support.escalate(customer, into);
        String alone = Support.escalate(second, from);

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        assertThat(agent.get("/forum/threads/" + into).text("/ticket")).isEqualTo(kept);
        Answer own = agent.get("/desk/tickets/" + alone).expect(200);
        assertThat(own.at("/thread").isNull()).isTrue();
        assertThat(own.body()).contains("ticket of its own");
        second.get("/tickets/" + alone).expect(200);
        customer.get("/tickets/" + alone).expect(404);
    }

    @Test
    @Tag("database")
    void peopleWithTheProblemAreCountedOnceAfterAMerge() {
        String into = question(customer, "Kettle");
        String from = question(second, "Jug");
        Api both = Api.as(Person.aCustomer());
        both.post("/forum/threads/" + into + "/affected").expect(204);
        for (Api reader : List.of(both, agent, customer)) {
            reader.post("/forum/threads/" + from + "/affected").expect(204);
        }

        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);

        assertThat(Api.visitor().get("/forum/threads/" + into).at("/affected").asInt())
                .isEqualTo(2);
    }

    @Test
    @Tag("database")
    void splitPostsBecomeANewThread() {
        String from = question(customer, "Handle");
        String answer = Forum.reply(second, from, "Glue it");
        String aside = Forum.reply(second, from, "By the way, which tea do you drink?");
        String first = Forum.firstPost(customer, from);
        moderator
                .post("/forum/threads/" + from + "/split", Json.of("posts", List.of(Long.valueOf(first))))
                .expect(422);

        Api once = moderator.with("Idempotency-Key", UUID.randomUUID().toString());
        var split = Json.of("posts", List.of(Long.valueOf(aside)), "title", "Which tea?");
        String own = once.post("/forum/threads/" + from + "/split", split)
                .expect(201)
                .text("/id");
        assertThat(once.post("/forum/threads/" + from + "/split", split)
                        .expect(201)
                        .text("/id"))
                .isEqualTo(own);

        assertThat(Api.visitor().get("/forum/threads/" + from).at("/posts").asInt())
                .isEqualTo(2);
        Answer posts = Api.visitor().get("/forum/threads/" + own + "/posts").expect(200);
        assertThat(posts.text("/items/0/id")).isEqualTo(aside);
        assertThat(posts.text("/items/0/number")).isEqualTo("1");
        assertThat(Api.visitor().get("/forum/posts/" + answer).text("/thread")).isEqualTo(from);
        assertThat(Api.visitor().get("/forum/posts/" + aside).text("/thread")).isEqualTo(own);
    }

    private static String question(Api author, String title) {
        return Forum.ask(author, title, "It hums.");
    }
}
