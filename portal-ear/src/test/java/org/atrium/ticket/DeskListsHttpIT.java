package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** The order of the desk's lists, page by page: by urgency what is unsolved, newest first what is solved. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class DeskListsHttpIT {

    private final String team = "Team " + UUID.randomUUID().toString().substring(0, 8);
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void sortsByDueTimeThenBySolvedTime() {
        String solvedFirst = ticket("NORMAL", "SOLVED");
        String solvedLast = ticket("URGENT", "SOLVED");
        String closed = ticket("LOW", "SOLVED");
        agent.patch("/desk/tickets/" + closed, Json.of("status", "CLOSED")).expect(200);
        String waiting = ticket("URGENT", "PENDING");
        String low = ticket("LOW", null);
        String urgent = ticket("URGENT", null);

        assertThat(list("all")).containsExactly(urgent, low, waiting, closed, solvedLast, solvedFirst);
        assertThat(list("open")).containsExactly(urgent, low, waiting);
        assertThat(list("waiting")).containsExactly(waiting);
        assertThat(list("solved")).containsExactly(closed, solvedLast, solvedFirst);
        assertThat(list("all&status=CLOSED")).containsExactly(closed);
        assertThat(list("overdue")).isEmpty();
        agent.get("/desk/tickets?cursor=bm9uZQ").expect(422);
    }

    @Test
    void eachFilterNarrowsTheList() {
        String mine = ticket("NORMAL", null);
        agent.patch("/desk/tickets/" + mine, Json.of("assignee", "me")).expect(200);
        String solved = ticket("NORMAL", "SOLVED");

        assertThat(list("mine&assignee=me")).containsExactly(mine);
        assertThat(list("mine&assignee=none")).isEmpty();
        assertThat(list("unowned&assignee=me")).isEmpty();
        assertThat(list("overdue&status=SOLVED")).isEmpty();
        assertThat(list("open&status=SOLVED")).isEmpty();
        assertThat(list("all&status=SOLVED&assignee=")).containsExactly(solved);
    }

    @Test
    void solvedViewStartsWithTheNewest() {
        String before = ticket("NORMAL", "SOLVED");
        String last = ticket("NORMAL", "SOLVED");
        assertThat(Pages.as(Person.AGENT).get("/desk?view=solved").expect(200).body())
                .containsSubsequence("solved last", last, before);
    }

    @Test
    void reopenedTicketIsListedAsUnsolved() {
        String number = ticket("NORMAL", "SOLVED");
        assertThat(list("open")).isEmpty();
        customer.post("/tickets/" + number + "/messages", Json.of("body", "It is back."))
                .expect(201);
        assertThat(list("open")).containsExactly(number);
        assertThat(list("solved")).isEmpty();
    }

    private String ticket(String priority, String status) {
        String number = Support.ask(customer, "Kettle", "It hums.");
        agent.patch("/desk/tickets/" + number, Json.of("priority", priority, "queue", team))
                .expect(200);
        if (status != null) {
            agent.patch("/desk/tickets/" + number, Json.of("status", status)).expect(200);
        }
        return number;
    }

    /** The team's tickets in a view, one page each. */
    private List<String> list(String view) {
        return agent.all("/desk/tickets?view=" + view + "&queue=" + team.replace(' ', '+') + "&limit=1").stream()
                .map(ticket -> ticket.at("/number").asText())
                .toList();
    }
}
