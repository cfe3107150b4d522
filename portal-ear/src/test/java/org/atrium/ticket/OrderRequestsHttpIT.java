package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What customers ask of an order until it is packed. */
@ArquillianTest
@RunAsClient
@Tag("once")
class OrderRequestsHttpIT {

    private final Person owner = Person.aCustomer();
    private final Api api = Api.as(owner);
    private final Api agent = Api.as(Person.AGENT);
    private String order;
    private String cancel;
    private String move;

    @BeforeEach
    void place() {
        order = Merchant.deliveredOrder(owner);
        changeOrderStatus("CONFIRMED");
        cancel = "/orders/" + order + "/cancellation-request";
        move = "/orders/" + order + "/address-change-request";
    }

    @Test
    void eachRequestOpensATicketForTheOrder() {
        String ticket = api.post(cancel, Json.of("reason", "Bought **twice**"))
                .expect(201)
                .text("/ticket");
        Answer own = api.get("/tickets/" + ticket).expect(200);
        assertThat(own.text("/subject")).isEqualTo("Cancel order " + order);
        assertThat(own.text("/order")).isEqualTo(order);
        assertThat(own.text("/messages/0/html")).contains("<strong>twice</strong>");
        assertThat(api.get("/desk/tickets/" + ticket).status()).isEqualTo(404);
        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).text("/priority"))
                .isEqualTo("HIGH");

        String moved = api.post(move, address("10115")).expect(201).text("/ticket");
        assertThat(moved).isNotEqualTo(ticket);
        assertThat(agent.get("/desk/tickets/" + moved).expect(200).text("/messages/0/html"))
                .contains("*Nora* [x](y)<br", "Neue Straße 1<br", "10115 Berlin<br", "Germany");
    }

    /** Nobody could type the signs that set it apart into a subject; where one is shown, it is set apart as a whole. */
    @Test
    void theSubjectIsOneThatCanBeTyped() {
        String number = "הזמנה-" + UUID.randomUUID().toString().substring(0, 8);
        String path = URLEncoder.encode(number, StandardCharsets.UTF_8);
        Map<String, Object> placed = Merchant.order(number, owner);
        placed.put("status", "PLACED");
        placed.put("deliveredAt", null);
        placed.put("shipments", List.of());
        Api.merchant().put("/integration/orders/" + path, placed).expect(201);

        String ticket = api.post("/orders/" + path + "/cancellation-request")
                .expect(201)
                .text("/ticket");

        String subject = api.get("/tickets/" + ticket).expect(200).text("/subject");
        assertThat(subject).isEqualTo("Cancel order " + number);
        Support.ask(api, subject, "The same again.");
    }

    @Test
    @Tag("database")
    void repeatedRequestReturnsTheOpenTicket() {
        List<Answer> answers = Concurrently.by(6, i -> api.post(cancel));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.text("/ticket"))
                .containsOnly(answers.get(0).text("/ticket"));
        String ticket = api.post(cancel, Json.of("reason", "Again")).expect(200).text("/ticket");
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
        assertThat(api.post(cancel).expect(201).text("/ticket")).isNotEqualTo(ticket);
    }

    @Test
    void changedRequestIsAddedToTheTicket() {
        String ticket = api.post(move, address("10115")).expect(201).text("/ticket");
        api.post(move, address("10115")).expect(200);
        assertThat(messages(ticket)).hasSize(1);
        assertThat(api.post(move, address("20095")).expect(200).text("/ticket")).isEqualTo(ticket);
        api.post(move, address("20095")).expect(200);
        api.post(move, address("10115")).expect(200);
        assertThat(messages(ticket)).hasSize(3);
        assertThat(messages(ticket).get(1)).contains("20095 Berlin");
        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).body()).contains("20095 Berlin");

        String cancelled = api.post(cancel).expect(201).text("/ticket");
        api.post(cancel).expect(200);
        Concurrently.by(
                4, i -> api.post(cancel, Json.of("reason", "Bought twice")).expect(200));
        api.post(cancel).expect(200);
        assertThat(messages(cancelled)).hasSize(2);
        assertThat(messages(cancelled).get(1)).contains("Bought twice");
    }

    private List<String> messages(String ticket) {
        return api.get("/tickets/" + ticket).expect(200).at("/messages").findValuesAsText("html");
    }

    @Test
    void repeatedRequestReturnsTheFollowUp() {
        String ticket = api.post(cancel).expect(201).text("/ticket");
        String followUp = replyOnceClosed(ticket);
        assertThat(followUp).isNotEqualTo(ticket);
        assertThat(api.post(cancel).expect(200).text("/ticket")).isEqualTo(followUp);
        assertThat(Pages.as(owner).get("/orders/" + order).expect(200).body())
                .contains("/tickets/" + followUp)
                .doesNotContain("/ticket/cancel/" + order);

        String further = replyOnceClosed(followUp);
        assertThat(further).isNotIn(ticket, followUp);
        assertThat(api.post(cancel).expect(200).text("/ticket")).isEqualTo(further);
        close(further);
        assertThat(api.post(cancel).expect(201).text("/ticket")).isNotIn(ticket, followUp, further);
    }

    @Test
    void replyToAnOldClosedTicketKeepsTheNewRequest() {
        String ticket = api.post(cancel).expect(201).text("/ticket");
        close(ticket);
        String again = api.post(cancel).expect(201).text("/ticket");
        assertThat(reply(ticket)).isNotIn(ticket, again);
        assertThat(api.post(cancel).expect(200).text("/ticket")).isEqualTo(again);
    }

    @Test
    void packedOrLaterOrdersAreRefused() {
        api.post(cancel).expect(201);
        for (String status : List.of("PACKED", "SHIPPED", "DELIVERED")) {
            changeOrderStatus(status);
            assertThat(api.post(cancel).expect(409).text("/detail")).contains("cannot be changed any more");
            api.post(move, address("10115")).expect(409);
        }
    }

    @Test
    void addressIsValidatedByCountry() {
        Answer refused = api.post(move, address("ABC")).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("postalCode");
        assertThat(api.post(move, Json.of()).expect(422).json().at("/errors").findValuesAsText("field"))
                .contains("name", "line1", "city", "country");
    }

    @Test
    void otherAccountsAreRefused() {
        for (Person other : List.of(Person.SECOND, Person.MODERATOR, Person.AGENT, Person.ADMIN)) {
            Api.as(other).post(cancel).expect(404);
            Api.as(other).post(move, address("10115")).expect(404);
            Pages.as(other).get("/ticket/cancel/" + order).expect(404);
            Pages.as(other).get("/ticket/address/" + order).expect(404);
        }
        Api.visitor().post(cancel).expect(401);
        Api.visitor().post(move, address("10115")).expect(401);
    }

    @Test
    void orderPageLinksTheForms() {
        Pages pages = Pages.as(owner);
        assertThat(pages.get("/orders/" + order).expect(200).body())
                .contains("/ticket/cancel/" + order, "/ticket/address/" + order);
        pages.submit("/ticket/cancel/" + order, "form", Map.of("reason", "Bought twice"));
        String ticket = api.post(cancel).expect(200).text("/ticket");
        assertThat(pages.get("/orders/" + order).expect(200).body())
                .contains("/tickets/" + ticket)
                .doesNotContain("/ticket/cancel/" + order);
        assertThat(pages.get("/ticket/cancel/" + order).expect(200).body()).contains("/tickets/" + ticket);
        assertThat(pages.submit("/ticket/address/" + order, "form", Map.of("line1", "Hill 2"))
                        .body())
                .contains("Choose a country", "Enter the town or city.");
        changeOrderStatus("PACKED");
        assertThat(pages.get("/orders/" + order).expect(200).body()).doesNotContain("/ticket/address/");
        assertThat(pages.get("/ticket/address/" + order).expect(200).body())
                .contains("packed already")
                .doesNotContain("postalCode");
    }

    @Test
    void addressBookFillsTheForm() {
        Pages pages = Pages.as(owner);
        String page = "/ticket/address/" + order;
        assertThat(pages.get(page).expect(200).body()).doesNotContain("From your address book");
        Map<String, Object> hostile = address("10115");
        hostile.put("name", "</option><b>Nora</b>");
        String id = api.post("/me/addresses", hostile).expect(201).text("/id");
        api.post("/me/addresses", address("10117")).expect(201);
        String others = Api.as(Person.SECOND)
                .post("/me/addresses", address("10119"))
                .expect(201)
                .text("/id");

        assertThat(pages.form(page, "form")).containsEntry("city", "");
        assertThat(chooseAddress(pages, page, others).expectFirst("#city").val())
                .isEmpty();
        Document filled = chooseAddress(pages, page, id);
        assertThat(filled.expectFirst("#from option[selected]").text())
                .isEqualTo("</option><b>Nora</b>, Neue Straße 1, 10115 Berlin, Germany");
        assertThat(filled.expectFirst("#name").val()).isEqualTo("</option><b>Nora</b>");
        assertThat(filled.expectFirst("#postalCode").val()).isEqualTo("10115");
        assertThat(filled.expectFirst("#country option[selected]").val()).isEqualTo("DE");
        assertThat(filled.expectFirst("#reason").val()).isEqualTo("We moved.");

        pages.press(filled.expectFirst("#ask"), Map.of("line1", "Alte Straße 2"))
                .expect(302);
        String ticket = api.post(move, address("10115")).expect(200).text("/ticket");
        assertThat(messages(ticket).get(0)).contains("Alte Straße 2<br", "10115 Berlin<br");
        assertThat(messages(ticket).get(1)).contains("Neue Straße 1<br", "10115 Berlin<br");
    }

    private static Document chooseAddress(Pages pages, String page, String address) {
        var fields = Map.of("from", address, "reason", "We moved.");
        return Jsoup.parse(
                pages.press(pages.find(page, "#useAddress"), fields).expect(200).body());
    }

    private String replyOnceClosed(String ticket) {
        close(ticket);
        return reply(ticket);
    }

    private void close(String ticket) {
        for (String status : List.of("SOLVED", "CLOSED")) {
            agent.patch("/desk/tickets/" + ticket, Json.of("status", status)).expect(200);
        }
    }

    /** The ticket that has the words. */
    private String reply(String ticket) {
        api.post("/tickets/" + ticket + "/messages", Json.of("body", "Still not done"))
                .expect(201);
        return api.get("/tickets/" + ticket).expect(200).text("/followedBy");
    }

    private void changeOrderStatus(String status) {
        Map<String, Object> document = Merchant.order(order, owner);
        document.put("status", status);
        document.put("updatedAt", Instant.now().toString());
        Api.merchant().put("/integration/orders/" + order, document).expect(200);
    }

    private static Map<String, Object> address(String postalCode) {
        return Json.of(
                "name",
                "*Nora* [x](y)",
                "line1",
                "Neue Straße 1",
                "postalCode",
                postalCode,
                "city",
                "Berlin",
                "country",
                "DE");
    }
}
