package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trail says what an agent changed on a ticket: not what was sent along, and nothing where nothing changed. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TicketAuditHttpIT {

    private final Api agent = Api.as(Person.AGENT);

    @Test
    void auditNamesTheChangedFields() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It hums.");

        change(ticket, Json.of("status", "NEW", "priority", "HIGH", "queue", "Support", "tags", List.of("kettle")));
        change(ticket, Json.of("priority", "HIGH", "tags", List.of("kettle")));
        change(ticket, Json.of("assignee", "me", "status", "OPEN", "tags", List.of()));

        assertThat(changes(ticket))
                .containsExactly(
                        "status NEW → OPEN, assignee none → " + Person.AGENT.email() + ", tags kettle → none",
                        "priority NORMAL → HIGH, tags none → kettle");
    }

    @Test
    void auditPageShowsChangesInWords() {
        String ticket = Support.ask(Api.as(Person.CUSTOMER), "Kettle", "It stops.");
        change(ticket, Json.of("priority", "HIGH", "status", "OPEN"));
        Support.reply(agent, ticket, "PRIVATE", "Is it full?").expect(201);

        String page = Jsoup.parse(Pages.as(Person.ADMIN)
                        .get("/admin/audit?q=" + ticket)
                        .expect(200)
                        .body())
                .select("tbody")
                .text();

        assertThat(page)
                .contains("Priority: Normal → High", "Status: New → Open")
                .doesNotContain("PRIVATE", "NORMAL", "HIGH", "NEW");
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
