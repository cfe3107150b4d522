package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.orders.OrderDocumentJson;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Customers are notified once when a parcel waits for them, was missed or goes back. */
@ArquillianTest
@RunAsClient
class ParcelMailsHttpIT {

    private static final String READY = "Ready for you at Packstation 117";

    private final Instant now = Instant.now();
    private final String number = OrderDocumentJson.number();
    private final Person nora = Person.aCustomer();
    private final Api api = Api.as(nora);

    @Test
    void parcelAtAPickUpPointIsMailedOnceWhateverIsSentAgain() {
        Map<String, Object> ready = event(Duration.ofHours(5), "Zur Abholung bereit", "Packstation 117");
        put(Duration.ofHours(4), List.of(ready));
        var mail = Mailbox.await(nora.email(), READY);
        assertThat(mail.subject()).contains(number);
        assertThat(mail.text())
                .contains(
                        READY + ". Parcel 0034 of your order",
                        "until the seventh day, ",
                        "See where to fetch it",
                        "/orders/" + number);

        put(Duration.ofHours(3), List.of(ready, event(Duration.ofHours(4), "Zur Abholung bereit", "Packstation 117")));
        put(Duration.ofHours(2), List.of(event(Duration.ofHours(9), "DELIVERY_ATTEMPTED", null), ready));
        assertThat(kinds()).containsExactly("parcelPickUp");

        put(Duration.ofHours(1), List.of(ready, event(Duration.ofHours(1), "RETURNED_TO_SENDER", null)));
        assertThat(kinds()).containsExactly("parcelSentBack", "parcelPickUp");
        assertThat(Mailbox.await(nora.email(), "It is going back").text()).contains("Choose what happens");
        assertThat(Mailbox.to(nora.email()).stream()
                        .filter(sent -> sent.subject().contains(READY)))
                .hasSize(1);

        Pages.as(nora).get("/orders/" + number).expect(200);
        assertThat(api.get("/me/notifications/unread").at("/unread").asInt()).isZero();
    }

    @Test
    void answerIsATicketAboutTheOrderIfTheMailWentToItsAuthor() {
        Person guest = Person.somebody();
        String guestOrder = OrderDocumentJson.number();
        put(Duration.ofHours(4), List.of(event(Duration.ofHours(5), "Zur Abholung bereit", "Packstation 117")));
        put(
                guestOrder,
                guest,
                Duration.ofHours(4),
                List.of(event(Duration.ofHours(5), "Zur Abholung bereit", "Kiosk")));
        var own = Mailbox.await(nora.email(), READY);
        var guests = Mailbox.await(guest.email(), "Ready for you at Kiosk");

        assertThat(orderOf(SentMail.from(nora.email()).answering(own, "I cannot come.")))
                .isEqualTo(number);
        assertThat(orderOf(SentMail.from(guest.email()).answering(guests, "Nor can I.")))
                .isEqualTo(guestOrder);
        assertThat(orderOf(SentMail.from(Person.SECOND.email()).answering(own, "What is this?")))
                .isNull();
    }

    private static String orderOf(SentMail answer) {
        String ticket = answer.send().text("/ticket");
        var order =
                Api.as(Person.AGENT).get("/desk/tickets/" + ticket).expect(200).at("/order");
        return order.isTextual() ? order.asText() : null;
    }

    @Test
    void oldEventsNotifyNobody() {
        put(Duration.ofHours(1), List.of(event(Duration.ofDays(4), "Zur Abholung bereit", "Packstation 117")));
        assertThat(api.get("/orders/" + number).text("/headline")).isEqualTo(READY);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whoeverWantsNoMailReadsItInThePortal() {
        api.patch("/me", Json.of("preferredChannel", "IN_APP")).expect(200);
        put(Duration.ofHours(1), List.of(event(Duration.ofHours(2), "DELIVERY_ATTEMPTED", null)));
        assertThat(api.get("/me/notifications").text("/items/0/text")).startsWith("Nobody was home");

        api.patch("/me", Json.of("preferredChannel", "EMAIL")).expect(200);
        put(Duration.ofMinutes(1), List.of(event(Duration.ofMinutes(2), "RETURNED_TO_SENDER", null)));
        Mailbox.await(nora.email(), "It is going back");
        assertThat(Mailbox.to(nora.email()).stream()
                        .filter(sent -> sent.subject().contains("Nobody was home")))
                .isEmpty();
    }

    @Test
    void guestIsMailedOnceAndOpensTheOrderByTheLinkUntilItIsInAnAccount() {
        Person guest = Person.somebody();
        Map<String, Object> ready = event(Duration.ofHours(5), "Zur Abholung bereit", "Packstation 117");
        put(guest, Duration.ofHours(4), List.of(ready));
        var mail = Mailbox.await(guest.email(), READY);
        assertThat(mail.text()).contains("Parcel 0034 of your order", "See where to fetch it");
        String link = "/orders/tracked?token=" + mail.token();

        Pages browser = Pages.visitor();
        assertThat(browser.get(link).expect(200).body()).contains(READY, number);
        assertThat(browser.get("/orders/tracked").expect(200).body()).contains(READY);
        assertThat(Pages.visitor().get(link + "0").expect(200).body())
                .contains("This link is not valid any more")
                .doesNotContain(number);

        put(guest, Duration.ofHours(3), List.of(ready));
        put(guest, Duration.ofHours(1), List.of(ready, event(Duration.ofHours(1), "RETURNED_TO_SENDER", null)));
        Mailbox.await(guest.email(), "It is going back");
        assertThat(Mailbox.to(guest.email())).hasSize(2);

        guest.verified();
        assertThat(Pages.visitor().find(link, "main a.btn").attr("href")).isEqualTo("/orders/" + number);
        assertThat(Pages.visitor().get(link).body()).doesNotContain(READY);
    }

    /** The first address was mistyped: whoever reads it opens nothing by then, and the customer has a parcel to fetch. */
    @Test
    void correctedAddressIsMailedToo() {
        Person mistyped = Person.somebody();
        Person guest = Person.somebody();
        Map<String, Object> ready = event(Duration.ofHours(5), "Zur Abholung bereit", "Packstation 117");
        put(mistyped, Duration.ofHours(4), List.of(ready));
        Mailbox.await(mistyped.email(), READY);
        put(guest, Duration.ofHours(3), List.of(ready));
        Mailbox.await(guest.email(), READY);
        put(guest, Duration.ofHours(2), List.of(ready));
        assertThat(Mailbox.to(guest.email())).hasSize(1);
        assertThat(Mailbox.to(mistyped.email())).hasSize(1);
    }

    private List<String> kinds() {
        return api.get("/me/notifications").expect(200).json().at("/items").findValuesAsText("kind");
    }

    private Map<String, Object> event(Duration ago, String status, String place) {
        return Json.of("at", now.minus(ago).toString(), "status", status, "place", place);
    }

    private void put(Duration updatedAgo, List<Map<String, Object>> events) {
        put(nora, updatedAgo, events);
    }

    private void put(Person customer, Duration updatedAgo, List<Map<String, Object>> events) {
        put(number, customer, updatedAgo, events);
    }

    private void put(String number, Person customer, Duration updatedAgo, List<Map<String, Object>> events) {
        Map<String, Object> order = OrderDocumentJson.delivered(number, customer, 1);
        order.put("status", "SHIPPED");
        order.put("deliveredAt", null);
        order.put("updatedAt", now.minus(updatedAgo).toString());
        order.put("shipments", List.of(Json.of("carrier", "DHL", "trackingNumber", "0034", "events", events)));
        assertThat(Api.merchant().put("/integration/orders/" + number, order).status())
                .isBetween(200, 201);
    }
}
