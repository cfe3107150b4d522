package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team is offered to agents from its first ticket on, and stays when that ticket has gone elsewhere. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TicketQueuesHttpIT {

    private final String team = "Team " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void queueExistsFromItsFirstTicket() {
        Api customer = Api.as(Person.CUSTOMER);
        Api agent = Api.as(Person.AGENT);
        String first = open(customer);
        String second = open(customer);
        String page = "/desk/ticket/" + second;
        assertThat(Pages.as(Person.AGENT).get(page).expect(200).body()).doesNotContain(team);

        agent.patch("/desk/tickets/" + first, Json.of("queue", team)).expect(200);
        assertThat(Pages.as(Person.AGENT).get(page).expect(200).body()).contains(team);

        agent.patch("/desk/tickets/" + first, Json.of("queue", "Elsewhere")).expect(200);
        assertThat(Pages.as(Person.AGENT).get(page).expect(200).body()).contains(team);
    }

    @Test
    void queueNameIsRequired() {
        String ticket = open(Api.as(Person.CUSTOMER));
        Api agent = Api.as(Person.AGENT);
        String queue = agent.get("/desk/tickets/" + ticket).expect(200).text("/queue");

        agent.patch("/desk/tickets/" + ticket, Json.of("queue", " ")).expect(422);
        agent.patch("/desk/tickets/" + ticket, Json.of("queue", "")).expect(422);

        assertThat(agent.get("/desk/tickets/" + ticket).text("/queue")).isEqualTo(queue);
        agent.patch("/desk/tickets/" + ticket, Json.of("queue", " " + team + " "))
                .expect(200);
        assertThat(agent.get("/desk/tickets/" + ticket).text("/queue")).isEqualTo(team);
    }

    @Test
    void namesThatReadTheSameAreOfOneQueue() {
        Api agent = Api.as(Person.AGENT);
        String first = open(Api.as(Person.CUSTOMER));
        String second = open(Api.as(Person.CUSTOMER));
        agent.patch("/desk/tickets/" + first, Json.of("queue", team)).expect(200);

        agent.patch("/desk/tickets/" + second, Json.of("queue", team.toUpperCase(Locale.ROOT)))
                .expect(200);

        assertThat(agent.get("/desk/tickets/" + second).text("/queue")).isEqualTo(team);
        String listed = agent.get(
                        "/desk/tickets?queue=" + team.toLowerCase(Locale.ROOT).replace(" ", "%20"))
                .expect(200)
                .body();
        assertThat(listed).contains(first, second);
    }

    private static String open(Api customer) {
        return Support.ask(customer, "Kettle", "It hums");
    }
}
