package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who makes a ticket of a question, and when: the timer, or whoever has a say in it; together they make one. */
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
    void concurrentClicksAndTimerOpenOneTicket() throws Exception {
        long thread = ask("Why does my pan turn blue?");
        Api admin = Api.as(Person.ADMIN);
        rule(admin, "PT1S");
        try {
            List<Api> people = List.of(author, Api.as(Person.MODERATOR), agent, admin);
            List<Answer> answers = Concurrently.by(RACERS, i -> people.get(i % people.size())
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
    void escalationByStaffIsAudited() {
        for (Person staff : List.of(Person.MODERATOR, Person.AGENT, Person.ADMIN)) {
            String name = Api.as(staff).get("/me").expect(200).text("/displayName");
            for (Object body : List.of(Json.of(), Json.of("reason", "Please."))) {
                long thread = ask("Why does my pan turn blue?");
                String ticket = Api.as(staff)
                        .post("/forum/threads/" + thread + "/escalation", body)
                        .expect(201)
                        .text("/ticket");
                Answer trail = Api.as(Person.ADMIN)
                        .get("/admin/audit?q=escalation.ask")
                        .expect(200);
                assertThat(trail.at("/items")).anySatisfy(entry -> {
                    assertThat(entry.path("object").asText()).isEqualTo(ticket);
                    assertThat(entry.path("action").asText()).isEqualTo("escalation.ask");
                    assertThat(entry.path("actorName").asText()).isEqualTo(name);
                });
            }
        }
    }

    @Test
    void timerEscalatesUnansweredQuestions() {
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
    void importedQuestionsAreNotEscalatedByTime() {
        String word = UUID.randomUUID().toString();
        Imports.importLines(
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
    void onlyAuthorModeratorsAndSupportMayEscalate() {
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
        return agent.all("/desk/tickets?limit=100").stream()
                .filter(ticket -> ticket.at("/thread").asLong() == thread)
                .map(ticket -> ticket.at("/number").asText())
                .toList();
    }
}
