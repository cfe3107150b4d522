package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Orders a merchant's system brings, and who sees them. */
@ArquillianTest
@RunAsClient
class OrdersHttpIT {

    private static final String UNTIL = "/lines/0/returnable/until";
    private static final String ELIGIBLE = "/lines/0/returnable/eligible";

    private final String number = OrderDocumentJson.number();

    @Test
    void aDocumentIsTakenInOnceAndAnOlderOneIgnored() {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 2);
        put(document).expect(201);
        assertThat(put(document).expect(200).text("/outcome")).isEqualTo("UNCHANGED");

        Map<String, Object> older = OrderDocumentJson.delivered(number, Person.CUSTOMER, 3);
        older.put("total", "1.00");
        assertThat(put(older).expect(200).at("/applied").asBoolean()).isFalse();
        assertThat(total()).isEqualTo("80.00");

        Map<String, Object> newer = OrderDocumentJson.delivered(number, Person.CUSTOMER, 1);
        newer.put("total", "90.00");
        assertThat(put(newer).expect(200).at("/applied").asBoolean()).isTrue();
        assertThat(total()).isEqualTo("90.00");
    }

    @Test
    void whatWasReadBeforeIsReadAnewOnceItChanged() {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 2);
        String list = "/orders?q=" + number;
        assertThat(Api.as(Person.CUSTOMER).get(list).at("/items")).isEmpty();
        put(document).expect(201);
        Answer read = Api.as(Person.CUSTOMER).get(list).expect(200);
        assertThat(read.at("/items")).hasSize(1);
        Api.as(Person.CUSTOMER)
                .with("If-None-Match", read.header("ETag"))
                .get(list)
                .expect(304);

        Map<String, Object> newer = OrderDocumentJson.delivered(number, Person.CUSTOMER, 1);
        newer.put("total", "90.00");
        put(newer).expect(200);
        assertThat(Api.as(Person.CUSTOMER).get(list).text("/items/0/total/amount"))
                .isEqualTo("90.00");
    }

    @Test
    void whatWasReadBeforeIsReadAnewOnceItsReturnWindowIsOver() {
        put(deliveredAt(Instant.now())).expect(201);
        Duration window = Duration.between(Instant.parse(read("/deliveredAt")), Instant.parse(read(UNTIL)));
        put(deliveredAt(Instant.now().minus(window).plusSeconds(3))).expect(200);
        assertThat(read(ELIGIBLE)).isEqualTo("true");

        Eventually.so("the window to be over", Duration.ofSeconds(20), () -> read(ELIGIBLE)
                .equals("false"));
        assertThat(Instant.parse(read(UNTIL))).isBefore(Instant.now());
    }

    @Test
    void aWordOnADeliveredOrderDoesNotOpenItsReturnWindowAgain() {
        put(updatedAgo(Duration.ofDays(40))).expect(201);
        String until = read(UNTIL);
        assertThat(read(ELIGIBLE)).isEqualTo("false");
        put(updatedAgo(Duration.ZERO)).expect(200);
        assertThat(read(ELIGIBLE)).isEqualTo("false");
        assertThat(read(UNTIL)).isEqualTo(until);
    }

    private Map<String, Object> updatedAgo(Duration age) {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 1);
        document.put("updatedAt", Instant.now().minus(age).toString());
        document.put("deliveredAt", null);
        return document;
    }

    private Map<String, Object> deliveredAt(Instant instant) {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 1);
        document.put("updatedAt", Instant.now().toString());
        document.put("deliveredAt", instant.toString());
        return document;
    }

    private String read(String pointer) {
        return Api.as(Person.CUSTOMER).get("/orders/" + number).expect(200).text(pointer);
    }

    @Test
    void anOrderThatBecomesAnothersIsReadByItsNewOwnerAlone() {
        put(OrderDocumentJson.delivered(number, Person.CUSTOMER, 2)).expect(201);
        Api.as(Person.CUSTOMER).get("/orders/" + number).expect(200);
        Api.as(Person.SECOND).get("/orders/" + number).expect(404);
        put(OrderDocumentJson.delivered(number, Person.SECOND, 1)).expect(200);
        Api.as(Person.CUSTOMER).get("/orders/" + number).expect(404);
        Api.as(Person.SECOND).get("/orders/" + number).expect(200);
    }

    @Test
    void timesAreKeptToTheMicrosecondAndWithinTheYearsPeopleWrite() {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 2);
        document.put("updatedAt", "2026-11-18T13:05:00.1234567Z");
        put(document).expect(201);
        assertThat(put(document).expect(200).text("/outcome")).isEqualTo("UNCHANGED");

        for (String beyond : List.of("0001-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z")) {
            document.put("placedAt", beyond);
            assertThat(put(document).expect(422).text("/errors/0/field")).isEqualTo("placedAt");
        }
        Api customer = Api.as(Person.CUSTOMER);
        assertThat(customer.get("/orders?to=%2B99999999-01-01").expect(422).text("/errors/0/field"))
                .isEqualTo("to");
        customer.get("/orders?to=9999-12-31").expect(200);
    }

    @Test
    void oneOrderBroughtManyTimesAtOnceIsOneOrder() {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 2);
        var outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> put(document).text("/outcome"))
                .toList();
        assertThat(outcomes).filteredOn("CREATED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("UNCHANGED"::equals).hasSize(7);
    }

    @Test
    void anOrderIsItsOwnersAndSupports() {
        put(OrderDocumentJson.delivered(number, Person.CUSTOMER, 2)).expect(201);
        String path = "/orders/" + number;
        Api.as(Person.CUSTOMER).get(path).expect(200);
        Api.as(Person.AGENT).get(path).expect(200);
        Api.as(Person.SECOND).get(path).expect(404);
        Api.as(Person.MODERATOR).get(path).expect(404);
        Api.visitor().get(path).expect(401);
        assertThat(Api.as(Person.SECOND).get("/orders?q=" + number).at("/items"))
                .isEmpty();
        assertThat(Api.as(Person.CUSTOMER).get("/orders?q=" + number).at("/items"))
                .hasSize(1);
        String search = "/search?in=orders&q=" + number;
        assertThat(Api.as(Person.CUSTOMER).get(search).text("/items/0/url")).isEqualTo(path);
        String among = "/search?in=orders&q=Where+is+order+%23" + number + "%3F";
        assertThat(Api.as(Person.CUSTOMER).get(among).text("/items/0/url")).isEqualTo(path);
        assertThat(Api.as(Person.SECOND).get(among).at("/items")).isEmpty();
        assertThat(Api.as(Person.AGENT).get(search).at("/items")).isEmpty();
        assertThat(Api.visitor().get(search).at("/items")).isEmpty();
    }

    @Test
    void whoVerifiesAnAddressGetsTheOrdersPlacedWithIt() {
        Person somebody = Person.aCustomer();
        put(OrderDocumentJson.delivered(number, somebody, 2)).expect(201);
        Api.as(somebody).get("/orders/" + number).expect(200);

        Person later = Person.somebody();
        String before = OrderDocumentJson.number();
        Api.merchant()
                .put("/integration/orders/" + before, OrderDocumentJson.delivered(before, later, 2))
                .expect(201);
        later.register();
        String token = Mailbox.await(later.email(), "").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
        Api.as(later).get("/orders/" + before).expect(200);
    }

    @Test
    void thePageSaysWhichStatusesItShowsHoweverTheyAreAskedFor() {
        Pages customer = Pages.as(Person.CUSTOMER);
        assertThat(chosen(customer, "shipped")).isEqualTo("Shipped");
        assertThat(chosen(customer, "SHIPPED")).isEqualTo("Shipped");
        assertThat(chosen(customer, "SHIPPED,DELIVERED")).isEqualTo("Shipped, Delivered");
        assertThat(chosen(customer, "")).isEmpty();
        customer.get("/orders?status=LOST").expect(422);
        customer.get("/orders?placed=0001").expect(200);
    }

    private static String chosen(Pages customer, String status) {
        String page = customer.get("/orders?status=" + status).expect(200).body();
        return Jsoup.parse(page).select("#status option[selected]").text();
    }

    @Test
    void aListIsPagedAndKeepsItsOrder() {
        Api customer = Api.as(Person.CUSTOMER);
        Answer first = customer.get("/orders?limit=2").expect(200);
        Answer second =
                customer.get("/orders?limit=2&cursor=" + first.text("/next")).expect(200);
        assertThat(first.text("/items/1/placedAt")).isGreaterThanOrEqualTo(second.text("/items/0/placedAt"));
        assertThat(first.at("/items").findValuesAsText("number"))
                .doesNotContainAnyElementsOf(second.at("/items").findValuesAsText("number"));
    }

    private Answer put(Map<String, Object> document) {
        return Api.merchant().put("/integration/orders/" + number, document);
    }

    private String total() {
        return Api.as(Person.CUSTOMER).get("/orders/" + number).text("/total/amount");
    }
}
