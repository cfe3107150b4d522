package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agents who take the next ticket at the same moment get one each, none a refusal. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class AssignNextHttpIT {

    private static final int AGENTS = 4;

    @Test
    void concurrentAgentsGetDifferentTickets() {
        Api customer = Api.as(Person.CUSTOMER);
        for (int i = 0; i < AGENTS; i++) {
            Support.ask(customer, "Kettle", "It hums.");
        }
        List<Pages> agents =
                Stream.generate(() -> Pages.as(Person.AGENT)).limit(AGENTS).toList();

        List<String> taken = Concurrently.by(
                AGENTS,
                i -> agents.get(i).submit("/desk", "next", Map.of()).expect(302).header("Location"));

        assertThat(taken.stream().map(address -> URI.create(address).getPath()))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("/desk/ticket/T-"));
    }
}
