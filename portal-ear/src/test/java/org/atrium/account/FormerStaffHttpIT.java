package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work of somebody who left is before everybody else at once. */
@ArquillianTest
@RunAsClient
@Tag("once")
class FormerStaffHttpIT {

    private final Api admin = Api.as(Person.ADMIN);
    private final Api agent = Api.as(Person.AGENT);
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Person leaver = Person.aCustomer();
    private final String id =
            admin.get("/admin/accounts?q=" + leaver.email()).expect(200).text("/items/0/id");

    @Test
    void removingTheRoleUnassignsOpenTickets() {
        become("CUSTOMER", "AGENT");
        String open = ticketOf(Api.as(leaver));
        String solved = ticketOf(Api.as(leaver));
        Support.answer(Api.as(leaver), solved, "SOLVED", "It is descaled.");

        become("CUSTOMER", "MODERATOR");

        Answer ticket = Api.as(Person.AGENT).get("/desk/tickets/" + open).expect(200);
        assertThat(ticket.at("/assignee").isMissingNode()
                        || ticket.at("/assignee").isNull())
                .isTrue();
        assertThat(ticket.at("/history").toString()).contains("ASSIGNEE");
        assertThat(Api.as(Person.AGENT)
                        .all("/desk/tickets?assignee=none&limit=100")
                        .toString())
                .contains(open);
        assertThat(Api.as(Person.AGENT)
                        .get("/desk/tickets/" + solved)
                        .expect(200)
                        .text("/assignee/displayName"))
                .isEqualTo(leaver.name());
        assertThat(admin.get("/admin/audit?q=" + open).expect(200).body())
                .contains("assignee " + leaver.email() + " → none");
    }

    @Test
    void requesterReplyUnassignsTheirSolvedTicket() {
        String solved = solvedByTheLeaver(Support.ask(customer, "Kettle of " + leaver.name(), "It hums."));
        customer.post("/tickets/" + solved + "/messages", Json.of("body", "It hums again."))
                .expect(201);
        isOpenAndUnowned(solved);

        Support.reply(agent, solved, "PUBLIC", "We look at it.");
        assertThat(assignee(solved).path("displayName").asText()).isEqualTo(nameOf(agent));
    }

    @Test
    void reopeningUnassignsTheirSolvedTicket() {
        String solved = solvedByTheLeaver(Support.ask(customer, "Kettle of " + leaver.name(), "It hums."));
        agent.patch("/desk/tickets/" + solved, Json.of("status", "OPEN")).expect(200);
        isOpenAndUnowned(solved);
        assertThat(admin.get("/admin/audit?q=" + solved).expect(200).body())
                .contains("assignee " + leaver.email() + " → none");
    }

    @Test
    void nextAnsweringAgentOwnsTheirSolvedTicket() {
        String solved = solvedByTheLeaver(Support.ask(customer, "Kettle of " + leaver.name(), "It hums."));
        Support.reply(agent, solved, "PUBLIC", "One more thing.");
        customer.post("/tickets/" + solved + "/messages", Json.of("body", "It hums again."))
                .expect(201);
        Answer ticket = agent.get("/desk/tickets/" + solved).expect(200);
        assertThat(ticket.text("/status")).isEqualTo("OPEN");
        assertThat(ticket.text("/assignee/displayName")).isEqualTo(nameOf(agent));
    }

    @Test
    void threadReplyUnassignsTheirSolvedTicket() {
        String thread = Forum.ask(customer, "Kettle of " + leaver.name(), "It hums.");
        String solved = solvedByTheLeaver(Support.escalate(customer, thread));
        Forum.reply(customer, thread, "It hums again.");
        isOpenAndUnowned(solved);
    }

    @Test
    void withdrawnAcceptanceUnassignsTheirSolvedTicket() {
        String thread = Forum.ask(customer, "Kettle of " + leaver.name(), "It hums.");
        String solved = solvedByTheLeaver(Support.escalate(customer, thread));
        customer.delete("/forum/threads/" + thread + "/acceptance").expect(204);
        isOpenAndUnowned(solved);
    }

    @Test
    void followUpTicketsAreUnassigned() {
        String closed = solvedByTheLeaver(Support.ask(customer, "Kettle of " + leaver.name(), "It hums."));
        agent.patch("/desk/tickets/" + closed, Json.of("status", "CLOSED")).expect(200);
        customer.post("/tickets/" + closed + "/messages", Json.of("body", "It hums again."))
                .expect(201);
        String next = agent.get("/desk/tickets/" + closed).expect(200).text("/followedBy");
        assertThat(assignee(next).isNull()).isTrue();
        assertThat(unowned()).contains(next);
    }

    @Test
    void returningAgentsOwnTheirSolvedTicketsAgain() {
        String solved = solvedByTheLeaver(Support.ask(customer, "Kettle of " + leaver.name(), "It hums."));
        become("CUSTOMER", "AGENT");
        customer.post("/tickets/" + solved + "/messages", Json.of("body", "It hums again."))
                .expect(201);
        assertThat(assignee(solved).path("displayName").asText()).isEqualTo(leaver.name());
    }

    @Test
    void suspensionUnassignsOpenTickets() {
        become("CUSTOMER", "AGENT");
        String open = ticketOf(Api.as(leaver));
        admin.patch("/admin/accounts/" + id, Json.of("suspended", true)).expect(200);
        assertThat(Api.as(Person.AGENT)
                        .all("/desk/tickets?assignee=none&limit=100")
                        .toString())
                .contains(open);
    }

    @Test
    void promotedAgentsKeepTheirTickets() {
        become("CUSTOMER", "AGENT");
        String open = ticketOf(Api.as(leaver));
        become("CUSTOMER", "ADMIN");
        assertThat(Api.as(Person.AGENT).get("/desk/tickets/" + open).expect(200).text("/assignee/displayName"))
                .isEqualTo(leaver.name());
        become("CUSTOMER");
    }

    @Test
    void removingTheRoleReleasesClaims() {
        become("CUSTOMER", "MODERATOR");
        Api newcomer = Api.as(Person.aCustomer());
        String thread = Forum.ask(newcomer, "Kettle", "It hums.");
        String item = "/moderation/queue/" + Review.of(Forum.firstPost(newcomer, thread));
        Api.as(leaver).post(item + "/claim").expect(200);
        Api moderator = Api.as(Person.MODERATOR);
        moderator.post(item + "/claim").expect(409);

        become("CUSTOMER", "AGENT");

        moderator.post(item + "/claim").expect(200);
    }

    @Test
    void returningItemsOfFormerModeratorsAreUnclaimed() {
        become("CUSTOMER", "MODERATOR");
        Api newcomer = Api.as(Person.aCustomer());
        String post = Forum.firstPost(newcomer, Forum.ask(newcomer, "Kettle", "It hums."));
        String item = "/moderation/queue/" + Review.of(post);
        Api.as(leaver).post(item + "/claim").expect(200);
        Api.as(leaver).post(item + "/verdict", Json.of("action", "APPROVE")).expect(204);
        become("CUSTOMER");

        agent.post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM")).expect(204);

        Api.as(Person.MODERATOR)
                .post("/moderation/queue/" + Review.of(post) + "/claim")
                .expect(200);
    }

    /** Solved by an agent who has left since. */
    private String solvedByTheLeaver(String ticket) {
        become("CUSTOMER", "AGENT");
        Support.answer(Api.as(leaver), ticket, "SOLVED", "It is descaled.");
        become("CUSTOMER");
        assertThat(assignee(ticket).path("displayName").asText()).isEqualTo(leaver.name());
        return ticket;
    }

    private void isOpenAndUnowned(String number) {
        Answer ticket = agent.get("/desk/tickets/" + number).expect(200);
        assertThat(ticket.text("/status")).isEqualTo("OPEN");
        assertThat(ticket.at("/assignee").isNull()).isTrue();
        assertThat(ticket.at("/history")).anySatisfy(change -> {
            assertThat(change.path("field").asText()).isEqualTo("ASSIGNEE");
            assertThat(change.path("from").asText()).isEqualTo(leaver.name());
            assertThat(change.path("to").isNull()).isTrue();
        });
        assertThat(unowned()).contains(number);
    }

    private static String nameOf(Api person) {
        return person.get("/me").expect(200).text("/displayName");
    }

    private JsonNode assignee(String ticket) {
        return agent.get("/desk/tickets/" + ticket).expect(200).json().path("assignee");
    }

    private String unowned() {
        return agent.all("/desk/tickets?assignee=none&limit=100").toString();
    }

    private String ticketOf(Api agent) {
        String number = Support.ask(customer, "Kettle of " + leaver.name(), "It hums.");
        Map<String, Object> mine = Json.of("assignee", "me");
        agent.patch("/desk/tickets/" + number, mine).expect(200);
        return number;
    }

    private void become(String... roles) {
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of(roles))).expect(200);
    }
}
