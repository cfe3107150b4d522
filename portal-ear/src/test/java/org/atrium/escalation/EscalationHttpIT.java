package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.inside.AtOnce;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a question nobody answers to a solved one, through a ticket: once, in both places, and nothing private leaks. */
@ArquillianTest
@RunAsClient
class EscalationHttpIT {

    private static final String CATEGORY = "pans-and-knives";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int RACERS = 16;

    private Api author;
    private Api agent;

    @BeforeEach
    void signIn() {
        author = Api.as(Person.CUSTOMER);
        agent = Api.as(Person.AGENT);
    }

    @Test
    void clicksAndTheTimerTogetherOpenOneTicket() throws Exception {
        long thread = ask("Why does my pan turn blue?");
        Api admin = Api.as(Person.ADMIN);
        rule(admin, "PT1S");
        try {
            List<Api> people = List.of(author, Api.as(Person.MODERATOR), agent, admin);
            List<Answer> answers = AtOnce.by(RACERS, i -> people.get(i % people.size())
                    .post("/forum/threads/" + thread + "/escalation", Json.of("reason", "Please.")));
            assertThat(answers.stream().map(answer -> answer.text("/ticket")).distinct())
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() == 201).count())
                    .isLessThanOrEqualTo(1);
            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
            assertThat(ticketsOf(thread)).hasSize(1);
        } finally {
            rule(admin, null);
        }
    }

    @Test
    void theTimerHandsOverWhatNobodyAnswers() {
        long thread = ask("Can I put my knife into the dishwasher?");
        Api admin = Api.as(Person.ADMIN);
        rule(admin, "PT1S");
        try {
            Eventually.so("the question to become a ticket", LIMIT, () -> !ticketsOf(thread)
                    .isEmpty());
        } finally {
            rule(admin, null);
        }
        String number = ticketsOf(thread).get(0);
        Answer ticket = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(ticket.text("/queue")).isEqualTo("Blades");
        assertThat(ticket.text("/history/0/to")).isEqualTo("UNANSWERED");
        assertThat(author.get("/forum/threads/" + thread).expect(200).text("/ticket"))
                .isEqualTo(number);
    }

    @Test
    void thePublicAnswerStandsInTheThreadAndPrivateWordsNowhereElse() {
        String marker = "zebra" + UUID.randomUUID().toString().replace("-", "");
        long thread = ask("Is my pan safe?");
        String number = author.post("/forum/threads/" + thread + "/escalation", Json.of("reason", marker + " reason"))
                .expect(201)
                .text("/ticket");
        String messages = "/desk/tickets/" + number + "/messages";
        agent.post(messages, Json.of("body", "Yes, it is.", "visibility", "PUBLIC"))
                .expect(201);
        agent.post(messages, Json.of("body", marker + " private", "visibility", "PRIVATE"))
                .expect(201);
        agent.post(messages, Json.of("body", marker + " note", "visibility", "INTERNAL"))
                .expect(201);
        author.post("/tickets/" + number + "/messages", Json.of("body", marker + " reply"))
                .expect(201);
        agent.patch("/desk/tickets/" + number, Json.of("status", "SOLVED")).expect(200);

        List<JsonNode> posts = posts(thread);
        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).at("/staff").asBoolean()).isTrue();
        assertThat(posts.get(1).at("/accepted").asBoolean()).isTrue();
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/status"))
                .isEqualTo("SOLVED");

        for (Api reader : List.of(Api.visitor(), Api.as(Person.SECOND), Api.as(Person.MODERATOR), author)) {
            for (String place : List.of(
                    "/forum/threads/" + thread,
                    "/forum/threads/" + thread + "/posts",
                    "/forum/threads?q=" + marker,
                    "/search?q=" + marker,
                    "/suggestions?q=" + marker)) {
                assertThat(reader.get(place).body()).as(place).doesNotContain(marker + " ");
            }
        }
        String own = author.get("/tickets/" + number).expect(200).body();
        assertThat(own).contains(marker + " private", marker + " reply").doesNotContain(marker + " note");
        Api.as(Person.SECOND).get("/tickets/" + number).expect(404);
        Api.as(Person.MODERATOR).get("/desk/tickets/" + number).expect(404);
        assertThat(author.get("/tickets").body()).doesNotContain(marker + " note");
    }

    @Test
    void aQuestionBroughtFromElsewhereBecomesNoTicketByWaiting() {
        String word = UUID.randomUUID().toString();
        Imports.take(
                "threads",
                List.of(Json.of(
                        "id",
                        word,
                        "title",
                        "Old " + word,
                        "author",
                        "someone",
                        "createdAt",
                        "2020-01-01T10:00:00Z",
                        "tags",
                        List.of(),
                        "body",
                        "It was asked elsewhere.",
                        "posts",
                        List.of())));
        long old = Eventually.present("the old question to be found", LIMIT, () -> Optional.of(
                                Api.visitor().get("/forum/threads?q=" + word).expect(200))
                        .filter(found -> found.at("/items").size() == 1))
                .at("/items/0/id")
                .asLong();
        long asked = ask("general", "Which lid fits?");
        Api admin = Api.as(Person.ADMIN);
        rule(admin, "general", "PT1S");
        try {
            Eventually.so("the question asked here to become a ticket", LIMIT, () -> !ticketsOf(asked)
                    .isEmpty());
        } finally {
            rule(admin, "general", null);
        }
        assertThat(ticketsOf(old)).isEmpty();
    }

    @Test
    void theNextPostInTheThreadReachesTheTicketAndReopensIt() {
        long thread = ask("Which oil?");
        String number = author.post("/forum/threads/" + thread + "/escalation")
                .expect(201)
                .text("/ticket");
        agent.post(
                        "/desk/tickets/" + number + "/messages",
                        Json.of("body", "Linseed.", "visibility", "PUBLIC", "status", "SOLVED"))
                .expect(201);
        author.post("/forum/threads/" + thread + "/posts", Json.of("body", "It smells."))
                .expect(201);
        Answer ticket = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(ticket.text("/status")).isEqualTo("OPEN");
        assertThat(ticket.text("/messages/2/body")).isEqualTo("It smells.");
        assertThat(ticket.text("/messages/2/visibility")).isEqualTo("PUBLIC");
    }

    @Test
    void whenTheCommunityIsFirstTheCreditStaysWithIt() {
        long thread = ask("Why is my board cracked?");
        String number = author.post("/forum/threads/" + thread + "/escalation")
                .expect(201)
                .text("/ticket");
        String post = Api.as(Person.SECOND)
                .post("/forum/threads/" + thread + "/posts", Json.of("body", "It was too dry."))
                .expect(201)
                .text("/id");
        author.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(post)))
                .expect(204);
        Answer proposed = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(proposed.text("/status")).isEqualTo("NEW");
        assertThat(proposed.at("/proposed").isNumber()).isTrue();

        agent.post(
                        "/desk/tickets/" + number + "/messages",
                        Json.of("body", "Well found.", "visibility", "PUBLIC", "status", "SOLVED"))
                .expect(201);
        assertThat(posts(thread).stream()
                        .filter(one -> one.at("/accepted").asBoolean())
                        .map(one -> one.at("/body").asText()))
                .containsExactly("It was too dry.");
    }

    @Test
    void onlyThoseWithASayHandOver() {
        long thread = ask("Is cast iron brittle?");
        String path = "/forum/threads/" + thread + "/escalation";
        Api.visitor().post(path).expect(401);
        Api.as(Person.SECOND).post(path).expect(404);
        author.post("/forum/threads/999999999/escalation").expect(404);
        Api.as(Person.MODERATOR).post(path, Json.of("reason", "Nobody knows.")).expect(201);
    }

    private long ask(String title) {
        return ask(CATEGORY, title);
    }

    private long ask(String category, String title) {
        return author.post(
                        "/forum/threads",
                        Json.of("category", category, "kind", "QUESTION", "title", title, "body", title))
                .expect(201)
                .at("/id")
                .asLong();
    }

    private static void rule(Api admin, String unansweredAfter) {
        rule(admin, CATEGORY, unansweredAfter);
    }

    private static void rule(Api admin, String category, String unansweredAfter) {
        admin.put(
                        "/admin/escalation-rules/" + category,
                        Json.of(
                                "unansweredAfter",
                                unansweredAfter,
                                "unsolvedAfter",
                                null,
                                "affected",
                                null,
                                "queue",
                                "Blades",
                                "enabled",
                                unansweredAfter != null,
                                "calendar",
                                "24x7"))
                .expect(200);
    }

    private List<String> ticketsOf(long thread) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    agent.get("/desk/tickets?limit=100" + cursor).expect(200).json();
            items(page).stream()
                    .filter(ticket -> ticket.at("/thread").asLong() == thread)
                    .forEach(ticket -> numbers.add(ticket.at("/number").asText()));
            cursor = page.at("/next").isNull()
                    ? null
                    : "&cursor=" + page.at("/next").asText();
        }
        return numbers;
    }

    private static List<JsonNode> posts(long thread) {
        return items(Api.visitor()
                .get("/forum/threads/" + thread + "/posts")
                .expect(200)
                .json());
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.at("/items").spliterator(), false).toList();
    }
}
