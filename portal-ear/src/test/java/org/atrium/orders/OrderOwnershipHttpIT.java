package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Tracking;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order is whose address it names; a reference joins orders only while it stands for one person. */
@ArquillianTest
@RunAsClient
class OrderOwnershipHttpIT {

    private final String ref = "R-" + UUID.randomUUID();
    private final Person carla = Person.somebody();
    private final Person refb = Person.somebody();

    @Test
    void foreignReferenceDoesNotReassignOrders() {
        String carlas = order(ref, carla, "PUT");
        String refbs = order(ref, refb, "PUT");
        refb.verified();
        carla.verified();
        assertThat(ordersOf(refb)).containsExactly(refbs);
        assertThat(ordersOf(carla)).containsExactly(carlas);
        isHidden(carlas, refb);
        isHidden(refbs, carla);
    }

    @Test
    void foreignReferenceDoesNotRevealOrders() {
        carla.verified();
        refb.verified();
        String carlas = order(ref, carla, "import");
        String refbs = order(ref, refb, "import");
        assertThat(ordersOf(refb)).containsExactly(refbs);
        assertThat(ordersOf(carla)).containsExactly(carlas);
    }

    @Test
    void orderWithoutKnownEmailFollowsItsReference() {
        String before = order(ref, Person.somebody(), "PUT");
        String carlas = order(ref, carla, "PUT");
        carla.verified();
        String later = order(ref, Person.somebody(), "import");
        assertThat(ordersOf(carla)).containsExactlyInAnyOrder(before, carlas, later);
    }

    @Test
    void sharedReferenceAssignsNobody() {
        Person person = Person.somebody();
        String third = order(ref, person, "PUT");
        carla.verified();
        refb.verified();
        String carlas = order(ref, carla, "PUT");
        assertThat(ordersOf(carla)).containsExactlyInAnyOrder(third, carlas);
        String refbs = order(ref, refb, "PUT");
        assertThat(ordersOf(carla)).containsExactly(carlas);
        assertThat(ordersOf(refb)).containsExactly(refbs);
        isHidden(third, carla);
        guestFinds(third, person);

        person.verified();
        assertThat(ordersOf(person)).containsExactly(third);
    }

    @Test
    void guestFindsOrdersAssignedByReferenceOnly() {
        String before = order(ref, refb, "PUT");
        order(ref, carla, "PUT");
        carla.verified();
        assertThat(ordersOf(carla)).contains(before);
        guestFinds(before, refb);
    }

    @Test
    void correctedEmailMovesOrderReturnAndReferenceOrders() {
        carla.verified();
        refb.verified();
        String wrong = order(ref, refb, "PUT");
        String joined = order(ref, Person.somebody(), "PUT");
        String number = Api.as(refb)
                .post(
                        "/returns",
                        Json.of(
                                "order",
                                wrong,
                                "lines",
                                List.of(Json.of(
                                        "line", 1, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"))))
                .expect(201)
                .text("/number");
        assertThat(ordersOf(refb)).containsExactlyInAnyOrder(wrong, joined);

        correct(wrong, ref, carla, 1);
        assertThat(ordersOf(refb)).isEmpty();
        assertThat(ordersOf(carla)).containsExactlyInAnyOrder(wrong, joined);
        Api.as(refb).get("/returns/" + number).expect(404);
        Pages.as(refb).get("/returns/" + number).expect(404);
        assertThat(Api.as(refb).all("/returns")).isEmpty();
        Api.as(carla).get("/returns/" + number).expect(200);

        correct(wrong, null, Person.somebody(), 2);
        assertThat(ordersOf(carla)).isEmpty();
        Api.as(carla).get("/returns/" + number).expect(404);
        Api.as(Person.AGENT).get("/desk/returns/" + number).expect(200);
        Pages.as(Person.AGENT).get("/desk/return/" + number).expect(200);
        Api.as(Person.AGENT).get("/desk/returns").expect(200);
        Pages.as(Person.AGENT).get("/desk/returns").expect(200);
        Api.as(Person.AGENT).post("/desk/returns/" + number + "/authorization").expect(200);
    }

    @Test
    void otherRecipientsAreNotAssignedByReference() {
        String carlas = orderTo(carla, "Carla", "Road 2");
        String refbs = order(ref, refb, "PUT");
        refb.verified();
        assertThat(ordersOf(refb)).containsExactly(refbs);
        isHidden(carlas, refb);
        guestFinds(carlas, carla);

        String old = orderTo(Person.somebody(), refb.name(), "Road 3");
        assertThat(ordersOf(refb)).containsExactlyInAnyOrder(refbs, old);
        carla.verified();
        assertThat(ordersOf(carla)).containsExactly(carlas);
    }

    private String orderTo(Person person, String name, String line1) {
        String number = OrderDocumentJson.number();
        Map<String, Object> document = document(number, ref, person, 0);
        document.put(
                "shippingAddress",
                Json.of("name", name, "line1", line1, "postalCode", "10115", "city", "B", "country", "DE"));
        Api.merchant().put("/integration/orders/" + number, document).expect(201);
        return number;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "guest",
                " GUEST ",
                "-",
                "",
                "\t",
                "00000000-0000-0000-0000-000000000000",
                "0.0",
                "guest_user",
                "Guest Checkout",
                "N.A.",
                "[null]",
                "invité",
                "0\u200b",
                "g\u200buest"
            })
    @Tag("once")
    void guestPlaceholderReferencesAssignNobody(String nobody) {
        carla.verified();
        String carlas = order(nobody, carla, "PUT");
        order(nobody, Person.somebody(), "PUT");
        order(nobody, Person.somebody(), "import");
        assertThat(ordersOf(carla)).containsExactly(carlas);
    }

    @Test
    void referenceIsOptional() {
        carla.verified();
        String carlas = order(null, carla, "PUT");
        String somebodys = order(null, refb, "import");
        assertThat(ordersOf(carla)).containsExactly(carlas);
        guestFinds(somebodys, refb);
    }

    @Test
    void referenceWithManyEmailsAssignsNobody() {
        carla.verified();
        String carlas = order(ref, carla, "PUT");
        for (int i = 0; i < CustomerReferenceLimits.MAX_ADDRESSES; i++) {
            order(ref, Person.somebody(), i % 2 == 0 ? "PUT" : "import");
        }
        assertThat(ordersOf(carla)).containsExactly(carlas);
        order(ref, Person.somebody(), "PUT");
        assertThat(ordersOf(carla)).containsExactly(carlas);
    }

    @Test
    void ordersStayAfterAnEmailChangeUntilReassigned() {
        carla.verified();
        String old = order(null, carla, "PUT");
        Person moved = changeAddress(carla);
        assertThat(ordersOf(moved)).containsExactly(old);
        correct(old, null, carla, 1);
        assertThat(ordersOf(moved)).containsExactly(old);
        String strangers = order(null, carla, "PUT");
        assertThat(ordersOf(moved)).containsExactly(old);

        Person next = new Person(carla.email(), "quite another secret " + ref, "Next");
        next.register();
        Api.visitor().post("/password-resets", Json.of("email", next.email())).expect(202);
        String token = Mailbox.await(next.email(), "Set a new password").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", next.password()))
                .expect(204);
        assertThat(ordersOf(next)).containsExactlyInAnyOrder(old, strangers);
        assertThat(ordersOf(moved)).isEmpty();
        isHidden(old, moved);
    }

    @Test
    void suspendedOwnersKeepTheirOrders() {
        carla.verified();
        String before = order(ref, carla, "PUT");
        suspend(carla);
        String later = order(ref, carla, "import");
        refb.verified();
        order(ref, refb, "PUT");
        isHidden(before, refb);
        isHidden(later, refb);
        assertThat(look(later, carla)).doesNotContain("SW" + later);
    }

    private static Person changeAddress(Person person) {
        Person moved = new Person("n-" + person.email(), person.password(), person.name());
        Api.as(person)
                .post("/me/email", Json.of("email", moved.email(), "password", person.password()))
                .expect(202);
        String token = Mailbox.await(moved.email(), "").token();
        Api.visitor()
                .post("/me/email/confirmation", Json.of("token", token, "password", person.password()))
                .expect(204);
        return moved;
    }

    private static void suspend(Person person) {
        String id =
                Api.as(Person.ADMIN).get("/admin/accounts?q=" + person.email()).text("/items/0/id");
        Api.as(Person.ADMIN)
                .patch("/admin/accounts/" + id, Json.of("suspended", true))
                .expect(200);
    }

    private static String order(String ref, Person person, String way) {
        String number = OrderDocumentJson.number();
        Map<String, Object> document = document(number, ref, person, 0);
        if (way.equals("PUT")) {
            Api.merchant().put("/integration/orders/" + number, document).expect(201);
        } else {
            Imports.importLines("orders", List.of(document));
        }
        return number;
    }

    private static void correct(String number, String ref, Person person, int minutes) {
        Api.merchant()
                .put("/integration/orders/" + number, document(number, ref, person, minutes))
                .expect(200);
    }

    private static Map<String, Object> document(String number, String ref, Person person, int minutesLater) {
        Map<String, Object> document = Merchant.order(number, person);
        Map<String, Object> customer = Json.of("email", person.email());
        if (ref != null) {
            customer.put("ref", ref);
        }
        document.put("customer", customer);
        document.put(
                "updatedAt",
                java.time.Instant.parse((String) document.get("updatedAt"))
                        .plusSeconds(60L * minutesLater)
                        .toString());
        return document;
    }

    private static List<String> ordersOf(Person person) {
        return Api.as(person).all("/orders").stream()
                .map(order -> order.at("/number").asText())
                .toList();
    }

    private static void isHidden(String number, Person person) {
        Api.as(person).get("/orders/" + number).expect(404);
        Pages.as(person).get("/orders/" + number).expect(404);
        assertThat(Api.as(person).get("/orders?q=" + number).at("/items")).isEmpty();
        assertThat(Api.as(person).get("/search?in=orders&q=" + number).at("/items"))
                .isEmpty();
        assertThat(Api.as(person).get("/suggestions?q=" + number).body()).doesNotContain("/orders/" + number);
        assertThat(Pages.as(person).get("/orders").expect(200).body()).doesNotContain(number);
    }

    private static void guestFinds(String number, Person guest) {
        assertThat(look(number, guest)).contains("SW" + number, "Kettle");
    }

    private static String look(String number, Person guest) {
        return Tracking.look(Pages.visitor(), number, guest.email(), "10115").body();
    }
}
