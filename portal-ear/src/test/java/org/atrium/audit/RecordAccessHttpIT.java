package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who on the staff looks at a person's record is written down, and the person sees it. */
@ArquillianTest
@RunAsClient
@Tag("once")
class RecordAccessHttpIT {

    private final Person person = Person.aCustomer();
    private final Api customer = Api.as(person);
    private final Api agent = Api.as(Person.AGENT);
    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void recordAccessIsLoggedOnceAnHour() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        String order = Merchant.deliveredOrder(person);
        String account = customer.get("/me").expect(200).text("/id");
        for (int i = 0; i < 3; i++) {
            agent.get("/desk/tickets/" + ticket).expect(200);
            agent.get("/orders/" + order).expect(200);
            admin.get("/admin/accounts/" + account).expect(200);
        }
        List<String> looks = looks();
        assertThat(looks).doesNotHaveDuplicates();
        assertThat(looks.stream().map(look -> look.replaceFirst(" at .*", "")))
                .contains(
                        "look.ticket " + ticket + " by " + nameOf(agent),
                        "look.order " + order + " by " + nameOf(agent),
                        "look.account " + person.email() + " by " + nameOf(admin));
    }

    @Test
    void entriesHaveTheNetworkAddress() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        agent.get("/desk/tickets/" + ticket).expect(200);
        var entry = admin.get("/admin/audit?q=" + ticket).expect(200).at("/items/0");
        assertThat(entry.at("/action").asText()).isEqualTo("look.ticket");
        assertThat(entry.at("/address").asText()).isEqualTo("127.0.0.1");
    }

    @Test
    void emptySearchLinksToTheWholeTrail() {
        Pages pages = Pages.as(Person.ADMIN);
        assertThat(pages.get("/admin/audit?who=&q=nobody-did-this").expect(200).body())
                .contains("No entries match", "Show the whole audit trail");
        assertThat(pages.get("/admin/audit?who=&q=").expect(200).body()).doesNotContain("No entries match");
    }

    @Test
    void trailIsSearchedByActorAndDisplayedText() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        agent.patch("/desk/tickets/" + ticket, Json.of("priority", "HIGH", "tags", List.of()))
                .expect(200);
        String agentId = agent.get("/me").expect(200).text("/id");
        String adminId = admin.get("/me").expect(200).text("/id");

        assertThat(trail("actor=" + agentId + "&q=" + ticket)).contains("ticket.change");
        assertThat(trail("actor=" + adminId + "&q=" + ticket)).isEmpty();
        assertThat(trail("actor=" + agentId + "&q=changed%20the%20ticket")).containsOnly("ticket.change");
        assertThat(admin.get("/admin/audit?actor=" + agentId + "&q=changed%20the%20ticket")
                        .text("/items/0/detail"))
                .isEqualTo("priority NORMAL → HIGH");
    }

    private List<String> trail(String wanted) {
        return admin.get("/admin/audit?" + wanted).expect(200).at("/items").findValuesAsText("action");
    }

    @Test
    void ownAndOthersAccessIsNotListed() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        customer.get("/tickets/" + ticket).expect(200);
        customer.get("/tickets").expect(200);
        assertThat(looks()).isEmpty();
        Api.visitor().get("/me/access").expect(401);
    }

    /** Together with all others in the list, so that a list takes one statement more. */
    @Test
    void listAccessIsLoggedOnceADay() {
        String order = Merchant.deliveredOrder(person);
        sendBack(order);
        for (int i = 0; i < 2; i++) {
            agent.get("/desk/returns?limit=100").expect(200);
            admin.get("/admin/accounts?q=" + person.email()).expect(200);
        }
        assertThat(seenBy())
                .containsExactlyInAnyOrder("list.returns by " + nameOf(agent), "list.accounts by " + nameOf(admin));
        assertThat(customer.get("/me/access").expect(200).at("/items").findValues("object"))
                .allMatch(JsonNode::isNull);
        assertThat(Pages.as(person).get("/account/access").expect(200).body()).contains("Saw a return in a list");
    }

    @Test
    void searchHitsAreLoggedAsAccess() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        agent.get("/search?q=" + ticket).expect(200);
        assertThat(seenBy()).containsExactly("list.tickets by " + nameOf(agent));
        agent.all("/desk/tickets?limit=100");
        assertThat(seenBy()).hasSize(1);
        admin.get("/search?q=" + ticket).expect(200);
        assertThat(seenBy()).hasSize(2);
    }

    @Test
    void customerPanelIsLoggedAsAccess() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        sendBack(Merchant.deliveredOrder(person));
        Pages.as(Person.AGENT).get("/desk/ticket/" + ticket).expect(200);
        assertThat(seenBy())
                .contains(
                        "list.orders by " + nameOf(agent),
                        "list.returns by " + nameOf(agent),
                        "list.tickets by " + nameOf(agent));
    }

    @Test
    void moderatorListsAreLoggedAsAccess() {
        Forum.ask(customer, "Why does it hum?", "It hums since Monday.");
        Api moderator = Api.as(Person.MODERATOR);
        moderator.all("/moderation/queue?limit=100");
        assertThat(seenBy()).containsExactly("list.moderation by " + nameOf(moderator));
    }

    @Test
    void readingVerdictsIsLoggedAsAccess() {
        String id = customer.get("/me").expect(200).text("/id");
        Api moderator = Api.as(Person.MODERATOR);
        moderator
                .post("/moderation/accounts/" + id + "/warning", Json.of("rule", "OFF_TOPIC", "note", "Kettles " + id))
                .expect(204);
        assertThat(seenBy()).doesNotContain("list.moderation by " + nameOf(moderator));
        moderator.get("/moderation/accounts/" + id + "/sanctions").expect(200);
        assertThat(seenBy()).contains("list.moderation by " + nameOf(moderator));
        admin.get("/moderation/log?limit=100").expect(200);
        assertThat(seenBy()).contains("list.moderation by " + nameOf(admin));
    }

    @Test
    void readingTheTrailIsLoggedAsAccess() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        agent.get("/desk/tickets/" + ticket).expect(200);
        assertThat(seenBy()).doesNotContain("list.trail by " + nameOf(admin));
        admin.get("/admin/audit?q=" + ticket).expect(200);
        assertThat(seenBy()).contains("list.trail by " + nameOf(admin));
    }

    @Test
    void seeingOneselfInAListIsNotLogged() {
        admin.get("/admin/accounts?q=" + Person.ADMIN.email()).expect(200);
        assertThat(admin.all("/me/access?limit=100").stream()
                        .map(look -> look.at("/actorName").asText()))
                .doesNotContain(nameOf(admin));
    }

    /** The list asks for one entry more than it shows, to know whether there are others. */
    @Test
    void laterPagesAreNotLoggedAsSeen() {
        Api other = Api.as(Person.aCustomer());
        Review.approve(Forum.firstPost(customer, Forum.ask(customer, "Why does it hum?", "It hums since Monday.")));
        Review.approve(Forum.firstPost(other, Forum.ask(other, "Why does it hiss?", "It hisses since Monday.")));
        String log = admin.get("/moderation/log?limit=1").expect(200).text("/next");
        assertThat(seenBy()).doesNotContain("list.moderation by " + nameOf(admin));

        admin.get("/moderation/log?limit=1&cursor=" + log).expect(200);
        assertThat(seenBy()).contains("list.moderation by " + nameOf(admin));
    }

    /** Hundreds of them a day: they are there for whoever looks for one, and in nobody's way else. */
    @Test
    void trailHidesListAccessUnlessSearched() {
        admin.get("/admin/accounts?q=" + person.email()).expect(200);
        String id = customer.get("/me").expect(200).text("/id");
        assertThat(trail("q=" + id)).containsOnly("list.accounts");
        assertThat(trail("limit=100")).noneMatch(action -> action.startsWith("list."));
    }

    private void sendBack(String order) {
        customer.post(
                        "/returns",
                        Json.of(
                                "order",
                                order,
                                "lines",
                                List.of(Json.of(
                                        "line", 1, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"))))
                .expect(201);
    }

    private List<String> seenBy() {
        return looks().stream()
                .filter(look -> look.startsWith("list."))
                .map(look -> look.replaceFirst(" null by", " by").replaceFirst(" at .*", ""))
                .toList();
    }

    private static String nameOf(Api caller) {
        return caller.get("/me").expect(200).text("/displayName");
    }

    private List<String> looks() {
        List<String> looks = new ArrayList<>();
        customer.get("/me/access")
                .expect(200)
                .at("/items")
                .forEach(look -> looks.add(look.at("/action").asText() + " "
                        + look.at("/object").asText() + " by "
                        + look.at("/actorName").asText() + " at "
                        + Instant.parse(look.at("/at").asText()).truncatedTo(ChronoUnit.HOURS)));
        return looks;
    }
}
