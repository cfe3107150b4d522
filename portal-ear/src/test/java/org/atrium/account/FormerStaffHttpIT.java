package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** Work of somebody who left is before everybody else at once. */
@ArquillianTest
@RunAsClient
class FormerStaffHttpIT {

    private final Api admin = Api.as(Person.ADMIN);
    private final Person leaver = Person.aCustomer();
    private final String id =
            admin.get("/admin/accounts?q=" + leaver.email()).expect(200).text("/items/0/id");

    @Test
    void openTicketsOfAnAgentWithoutTheRoleAreUnowned() {
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
    void openTicketsOfWhoIsKeptOutAreUnowned() {
        become("CUSTOMER", "AGENT");
        String open = ticketOf(Api.as(leaver));
        admin.patch("/admin/accounts/" + id, Json.of("suspended", true)).expect(200);
        assertThat(Api.as(Person.AGENT)
                        .all("/desk/tickets?assignee=none&limit=100")
                        .toString())
                .contains(open);
    }

    @Test
    void anAgentWhoBecomesAdministratorKeepsTheirTickets() {
        become("CUSTOMER", "AGENT");
        String open = ticketOf(Api.as(leaver));
        become("CUSTOMER", "ADMIN");
        assertThat(Api.as(Person.AGENT).get("/desk/tickets/" + open).expect(200).text("/assignee/displayName"))
                .isEqualTo(leaver.name());
        become("CUSTOMER");
    }

    @Test
    void whatAModeratorClaimedIsFreeAtOnce() {
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

    private String ticketOf(Api agent) {
        String number = Support.ask(Api.as(Person.CUSTOMER), "Kettle of " + leaver.name(), "It hums.");
        Map<String, Object> mine = Json.of("assignee", "me");
        agent.patch("/desk/tickets/" + number, mine).expect(200);
        return number;
    }

    private void become(String... roles) {
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of(roles))).expect(200);
    }
}
