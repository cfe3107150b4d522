package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is stopped writes the looks that waited to be written, and its next run shows them. */
@Tag("startup")
class StoppedServerLooksIT {

    private static final Map<String, String> SETTINGS = Map.of("PORTAL_DEMO", "true");

    @Test
    void looksAreInTheTrailAfterAStop() throws IOException {
        Ports ports = Ports.free();
        PortalServer server = PortalServer.startEmpty("looks", ports, SETTINGS);
        try {
            Api agent = Api.at(ports.portal()).signedInAs(Person.AGENT);
            JsonNode tickets =
                    agent.get("/desk/tickets?view=all&limit=100").expect(200).at("/items");
            for (JsonNode ticket : tickets) {
                agent.get("/desk/tickets/" + ticket.at("/number").asText()).expect(200);
            }
            server.close();
            server = PortalServer.startEmpty("looks", ports, SETTINGS);

            Api admin = Api.at(ports.portal()).signedInAs(Person.ADMIN);
            assertThat(tickets).isNotEmpty().allSatisfy(ticket -> {
                String number = ticket.at("/number").asText();
                assertThat(admin.get("/admin/audit?q=" + number)
                                .expect(200)
                                .at("/items")
                                .findValuesAsText("action"))
                        .as("looks at %s", number)
                        .contains("look.ticket");
            });
        } finally {
            server.close();
        }
    }
}
