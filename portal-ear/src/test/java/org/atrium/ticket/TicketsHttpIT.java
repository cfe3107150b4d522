package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ticket's life over HTTP: whose it is, what its statuses allow, and that its clock stands and runs again. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TicketsHttpIT {

    private Api customer;
    private Api agent;
    private String number;

    @BeforeEach
    void open() {
        customer = Api.as(Person.CUSTOMER);
        agent = Api.as(Person.AGENT);
        number = Support.ask(customer, "Kettle", "It **stops**.");
    }

    @Test
    void ticketIsVisibleToRequesterAndSupport() {
        String own = "/tickets/" + number;
        String desk = "/desk/tickets/" + number;
        assertThat(customer.get(own).expect(200).text("/messages/0/html")).contains("<strong>stops</strong>");
        agent.get(desk).expect(200);
        for (Person other : List.of(Person.SECOND, Person.MODERATOR)) {
            Api.as(other).get(own).expect(404);
            Api.as(other).get(desk).expect(404);
            Api.as(other).post(own + "/messages", Json.of("body", "Hello")).expect(404);
            Api.as(other).patch(desk, Json.of("status", "SOLVED")).expect(404);
        }
        agent.get(own).expect(404);
        customer.get(desk).expect(404);
        Api.visitor().get(own).expect(401);
        Api.visitor().get(desk).expect(401);
        customer.get("/tickets/T-1").expect(404);
        customer.get("/tickets/nonsense").expect(404);
    }

    @Test
    void longTicketShowsItsRequesterTheNewestMessages() {
        for (int i = 0; i < 26; i++) {
            Support.reply(agent, number, "PRIVATE", "Answer " + i).expect(201);
        }
        Support.reply(agent, number, "INTERNAL", "Note").expect(201);
        Pages pages = Pages.as(Person.CUSTOMER);

        Document newest =
                Jsoup.parse(pages.get("/tickets/" + number).expect(200).body());
        assertThat(newest.select(".post .prose").eachText())
                .hasSize(25)
                .contains("Answer 25")
                .doesNotContain("It stops.", "Note");
        Element all = newest.expectFirst("a:contains(Show all 2 earlier messages)");
        Document whole = Jsoup.parse(pages.get(all.attr("href")).expect(200).body());
        assertThat(whole.select(".post .prose").eachText()).hasSize(27).contains("It stops.", "Answer 25");
        assertThat(customer.get("/tickets/" + number).expect(200).at("/messages"))
                .hasSize(27);
    }

    @Test
    void answerIsRefusedWithUnreadMessages() {
        Pages page = Pages.as(Person.AGENT);
        var late = answerOn(page);
        customer.post("/tickets/" + number + "/messages", Json.of("body", "It works again."))
                .expect(201);

        Answer refused = page.post("/desk/ticket/" + number, late).expect(200);
        assertThat(refused.body())
                .contains("A new message arrived while you were writing.", "Is it plugged in?", "It works again.");
        assertThat(agent.get("/desk/tickets/" + number).at("/messages")).hasSize(2);

        page.post("/desk/ticket/" + number, answerOn(page)).expect(302);
        assertThat(agent.get("/desk/tickets/" + number).at("/messages")).hasSize(3);
    }

    @Test
    @Tag("database")
    void lateAssignmentIsRefused() {
        Pages page = Pages.as(Person.AGENT);
        var late = page.pressing("/desk/ticket/" + number, "owner:take");
        Api.as(Person.ADMIN)
                .patch("/desk/tickets/" + number, Json.of("assignee", "me"))
                .expect(200);

        assertThat(late.send().expect(200).body()).contains("This ticket is already assigned to somebody else.");
    }

    @Test
    void answerToAClosedTicketIsRefusedAndKept() {
        Pages page = Pages.as(Person.AGENT);
        var late = answerOn(page);
        agent.patch("/desk/tickets/" + number, Json.of("status", "SOLVED")).expect(200);
        agent.patch("/desk/tickets/" + number, Json.of("status", "CLOSED")).expect(200);

        for (String next : List.of("", "SOLVED")) {
            late.put("answer:next", next);
            assertThat(page.post("/desk/ticket/" + number, late).expect(200).body())
                    .contains("This ticket is closed.", "Is it plugged in?");
        }
    }

    private Map<String, String> answerOn(Pages page) {
        Map<String, String> sent = page.form("/desk/ticket/" + number, "answer");
        sent.put("answer:body", "Is it plugged in?");
        sent.put("answer:send", "");
        return sent;
    }

    @Test
    void invalidInputIsRefused() {
        Answer refused = customer.post("/tickets", Json.of("subject", " ", "body", null, "order", "NONE"))
                .expect(422);
        assertThat(refused.json().at("/errors").findValuesAsText("field")).contains("subject", "body");
        assertThat(customer.post("/tickets", Json.of("subject", "a", "body", "b", "order", "NONE"))
                        .expect(422)
                        .text("/errors/0/field"))
                .isEqualTo("order");
    }

    @Test
    void pendingStopsTheClockAndAReplyStartsIt() {
        String desk = "/desk/tickets/" + number;
        agent.post(desk + "/messages", Json.of("body", "Which one?", "visibility", "PRIVATE"))
                .expect(201);
        String due = agent.get(desk).text("/sla/resolutionDue");
        Answer waiting = agent.patch(desk, Json.of("status", "PENDING")).expect(200);
        assertThat(waiting.at("/sla/paused").asBoolean()).isTrue();
        assertThat(waiting.at("/sla/resolutionDue").isNull()).isTrue();

        customer.post("/tickets/" + number + "/messages", Json.of("body", "The red one."))
                .expect(201);
        Answer open = agent.get(desk).expect(200);
        assertThat(open.text("/status")).isEqualTo("OPEN");
        assertThat(open.text("/sla/resolutionDue")).isGreaterThanOrEqualTo(due);
        assertThat(open.text("/sla/nextResponseDue")).isNotEqualTo("null");
    }

    @Test
    void replyToAClosedTicketOpensAFollowUp() {
        String desk = "/desk/tickets/" + number;
        agent.patch(desk, Json.of("status", "CLOSED")).expect(409);
        agent.patch(desk, Json.of("status", "SOLVED")).expect(200);
        agent.patch(desk, Json.of("status", "CLOSED")).expect(200);
        agent.patch(desk, Json.of("priority", "HIGH")).expect(409);

        String first = customer.post("/tickets/" + number + "/messages", Json.of("body", "It stops again."))
                .expect(201)
                .header("Location");
        String second = customer.post("/tickets/" + number + "/messages", Json.of("body", "Hello?"))
                .expect(201)
                .header("Location");
        assertThat(second).isEqualTo(first).doesNotEndWith(number);
        String next = first.substring(first.lastIndexOf('/') + 1);
        Answer ticket = agent.get("/desk/tickets/" + next).expect(200);
        assertThat(ticket.text("/follows")).isEqualTo(number);
        assertThat(ticket.at("/messages").size()).isEqualTo(2);
        assertThat(agent.get(desk).text("/followedBy")).isEqualTo(next);
    }

    @Test
    void staleVersionIsRefused() {
        String desk = "/desk/tickets/" + number;
        String seen = agent.get(desk).expect(200).header("ETag");
        agent.with("If-Match", seen).patch(desk, Json.of("priority", "HIGH")).expect(200);
        agent.with("If-Match", seen).patch(desk, Json.of("priority", "LOW")).expect(412);
        assertThat(agent.get(desk).text("/priority")).isEqualTo("HIGH");
        agent.patch(desk, Json.of("assignee", "me")).expect(200);
        assertThat(agent.patch(desk, Json.of("assignee", null))
                        .expect(200)
                        .at("/assignee")
                        .isNull())
                .isTrue();
        agent.patch(desk, Json.of("assignee", "nobody I know")).expect(422);
    }

    @Test
    void noteChangesTheVersionForSupportOnly() {
        String desk = "/desk/tickets/" + number;
        String seen = agent.get(desk).expect(200).header("ETag");
        String own = customer.get("/tickets/" + number).expect(200).header("ETag");

        Support.reply(Api.as(Person.ADMIN), number, "INTERNAL", "Do not close it.");

        agent.with("If-Match", seen).patch(desk, Json.of("status", "SOLVED")).expect(412);
        assertThat(customer.get("/tickets/" + number).expect(200).header("ETag"))
                .isEqualTo(own);
    }

    @Test
    void notesAndChangesOfStaffLeaveTheTimeOfTheTicket() {
        Person nora = Person.aCustomer();
        Api requester = Api.as(nora);
        String asked = Support.ask(requester, "Spout", "It drips.");
        Support.reply(agent, asked, "PRIVATE", "Which one?");
        String newer = Support.ask(requester, "Lid", "It is loose.");
        String before = requester.get("/tickets/" + asked).expect(200).text("/messages/1/createdAt");

        Support.reply(agent, asked, "INTERNAL", "Batch 31?");
        agent.patch(
                        "/desk/tickets/" + asked,
                        Json.of("priority", "HIGH", "tags", List.of("batch"), "status", "PENDING"))
                .expect(200);

        assertThat(requester.get("/tickets/" + asked).expect(200).text("/updatedAt"))
                .isEqualTo(before);
        assertThat(requester.get("/tickets").expect(200).at("/items").findValuesAsText("number"))
                .containsExactly(asked, newer);
        assertThat(Pages.as(nora)
                        .find("/", ".item:has([href=/tickets/" + asked + "]) time")
                        .attr("datetime"))
                .isEqualTo(before);
    }

    @Test
    @Tag("database")
    void listBeginsWithTicketsThatWaitForTheirRequester() {
        Api requester = Api.as(Person.aCustomer());
        List<String> asked = Stream.of("One", "Two", "Three", "Four")
                .map(subject -> Support.ask(requester, subject, "Hello"))
                .toList();
        Support.answer(agent, asked.get(2), "PENDING", "Which one?");
        Support.answer(agent, asked.get(0), "PENDING", "Which one?");

        assertThat(requester.all("/tickets?limit=1"))
                .extracting(ticket -> ticket.at("/number").asText())
                .containsExactly(asked.get(0), asked.get(2), asked.get(3), asked.get(1));
    }

    @Test
    void concurrentChangesAreShownBesideTheInput() {
        String desk = "/desk/ticket/" + number;
        Pages page = Pages.as(Person.AGENT);
        var late = page.pressing(desk, "fields:save");
        agent.patch("/desk/tickets/" + number, Json.of("priority", "URGENT", "tags", List.of("theirs")))
                .expect(200);

        Answer refused = late.send(Map.of("fields:tags", "kettle mine")).expect(200);
        Document shown = Jsoup.parse(refused.body());

        assertThat(refused.body()).contains("Somebody changed this while you were editing it.");
        assertThat(shown.select("[id=fields:tags]").val()).isEqualTo("kettle mine");
        assertThat(shown.text()).contains("Now: Urgent", "Now: theirs");
        late.send(Map.of(
                        "fields:tags",
                        "kettle mine",
                        "fields:priority",
                        "URGENT",
                        "fields:version",
                        shown.select("[id=fields:version]").val(),
                        "fields:seen",
                        shown.select("[id=fields:seen]").val()))
                .expect(302);
        Answer ticket = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(ticket.text("/priority")).isEqualTo("URGENT");
        assertThat(ticket.at("/tags").toString()).isEqualTo("[\"kettle\",\"mine\"]");
    }

    @Test
    void formerAgentsHaveNoTickets() {
        Person leaving = Person.aCustomer();
        String id = Api.as(leaving).get("/me").expect(200).text("/id");
        Api admin = Api.as(Person.ADMIN);
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of("AGENT"))).expect(200);
        agent.patch("/desk/tickets/" + number, Json.of("assignee", id)).expect(200);
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of("CUSTOMER")))
                .expect(200);

        assertThat(agent.get("/desk/tickets/" + number)
                        .expect(200)
                        .at("/assignee")
                        .isNull())
                .isTrue();
        agent.patch("/desk/tickets/" + number, Json.of("assignee", id)).expect(422);
    }

    @Test
    void nobodyWhoIsOnlyInvitedIsGivenOne() {
        String name = "Invited " + UUID.randomUUID();
        String id = Api.as(Person.ADMIN)
                .post(
                        "/admin/accounts",
                        Json.of(
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "displayName",
                                name,
                                "roles",
                                List.of("CUSTOMER", "AGENT")))
                .expect(201)
                .text("/id");

        assertThat(agent.patch("/desk/tickets/" + number, Json.of("assignee", id))
                        .expect(422)
                        .text("/errors/0/field"))
                .isEqualTo("assignee");
        assertThat(Pages.as(Person.AGENT).get("/desk/ticket/" + number).body()).doesNotContain(name);
    }

    @Test
    @Tag("database")
    void searchFindsAnOrderNumberInTheSubject() {
        String digits = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
        String about = Support.ask(customer, "Where is order " + digits, "It is late.");

        Eventually.so(
                "the ticket to be found",
                Duration.ofSeconds(20),
                () -> agent.get("/search?in=tickets&q=" + digits).body().contains(about));
        assertThat(agent.get("/search?in=tickets&q=" + number.substring(2)).body())
                .contains(number);
    }
}
