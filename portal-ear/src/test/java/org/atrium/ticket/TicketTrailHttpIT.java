package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The trail says what an agent changed on a ticket: not what was sent along, and nothing where nothing changed. */
@ArquillianTest
@RunAsClient
class TicketTrailHttpIT {

    private final Api agent = Api.as(Person.AGENT);

    @Test
    void saysWhatChanged() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It hums.");

        change(ticket, Json.of("status", "NEW", "priority", "HIGH", "queue", "Support", "tags", List.of("kettle")));
        change(ticket, Json.of("priority", "HIGH", "tags", List.of("kettle")));
        change(ticket, Json.of("assignee", "me", "status", "OPEN", "tags", List.of()));

        assertThat(changes(ticket))
                .containsExactly(
                        "status NEW → OPEN, assignee none → " + Person.AGENT.email() + ", tags kettle → none",
                        "priority NORMAL → HIGH, tags none → kettle");
    }

    private void change(String ticket, Object change) {
        agent.patch("/desk/tickets/" + ticket, change).expect(200);
    }

    /** Newest first. */
    private static List<String> changes(String ticket) {
        JsonNode entries =
                Api.as(Person.ADMIN).get("/admin/audit?q=" + ticket).expect(200).at("/items");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.at("/action").asText().equals("ticket.change"))
                .map(entry -> entry.at("/detail").asText())
                .toList();
    }
}
