package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders a merchant's system brings, and who sees them. */
@ArquillianTest
@RunAsClient
@Tag("once")
class OrdersHttpIT {

    private static final String UNTIL = "/lines/0/returnable/until";
    private static final String ELIGIBLE = "/lines/0/returnable/eligible";

    private final String number = OrderDocumentJson.number();

    @Test
    void documentsAreIdempotentAndOlderOnesIgnored() {
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
    void cachedOrdersFollowChanges() {
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
    void returnWindowEndsWithTheDayInTheCustomersZone() {
        Person nora = Person.aCustomer();
        Api.as(nora).patch("/me", Json.of("timeZone", "Pacific/Kiritimati")).expect(200);
        ZoneId zone = ZoneId.of("Pacific/Kiritimati");
        LocalDate today = LocalDate.now(zone);
        Instant lastDay = today.minusDays(30).atStartOfDay(zone).toInstant();
        Map<String, Object> document = OrderDocumentJson.delivered(number, nora, 1);
        document.put("updatedAt", Instant.now().toString());
        document.put("deliveredAt", lastDay.toString());
        put(document).expect(201);

        Answer read = Api.as(nora).get("/orders/" + number).expect(200);
        assertThat(read.text(ELIGIBLE)).isEqualTo("true");
        assertThat(Instant.parse(read.text(UNTIL)))
                .isEqualTo(today.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS));
        assertThat(Pages.as(nora).get("/orders/" + number).body()).contains("Can be returned until today");
        Map<String, Object> request = Json.of(
                "order",
                number,
                "lines",
                List.of(Json.of("line", 1, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND")));
        String back = Api.as(nora).post("/returns", request).expect(201).text("/number");
        String sendBy = Api.as(Person.AGENT)
                .post("/desk/returns/" + back + "/authorization")
                .expect(200)
                .text("/sendBy");
        assertThat(Instant.parse(sendBy).atZone(zone).toLocalTime()).isEqualTo("23:59:59.999999");

        document.put("updatedAt", Instant.now().toString());
        document.put("deliveredAt", lastDay.minusSeconds(1).toString());
        put(document).expect(200);
        request.put("lines", List.of(Json.of("line", 2, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND")));
        Answer refused = Api.as(nora).post("/returns", request).expect(409);
        assertThat(refused.text("/errors/0/message"))
                .contains(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Locale.ENGLISH)
                        .format(today.minusDays(1)));
    }

    @Test
    void orderIsLateFromTheDayAfterThePromise() {
        Person nora = Person.aCustomer();
        Map<String, Object> document = OrderDocumentJson.delivered(number, nora, 1);
        document.put("status", "SHIPPED");
        document.put("deliveredAt", null);
        document.put("promisedBy", LocalDate.now(ZoneOffset.UTC) + "T00:00:00Z");
        put(document).expect(201);
        for (String page : List.of("/orders", "/orders/" + number)) {
            assertThat(Pages.as(nora).get(page).body()).doesNotContain("day late", "days late", "1 day", "one day");
        }
        document.put("promisedBy", LocalDate.now(ZoneOffset.UTC).minusDays(1) + "T23:59:59Z");
        document.put("updatedAt", Instant.now().toString());
        put(document).expect(200);
        assertThat(Pages.as(nora).get("/orders").body()).containsPattern("(?i)(one|1) day late");
    }

    @Test
    void laterUpdatesDoNotReopenTheReturnWindow() {
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

    private String read(String pointer) {
        return Api.as(Person.CUSTOMER).get("/orders/" + number).expect(200).text(pointer);
    }

    @Test
    void reassignedOrderIsVisibleToItsNewOwnerOnly() {
        put(OrderDocumentJson.delivered(number, Person.CUSTOMER, 2)).expect(201);
        Api.as(Person.CUSTOMER).get("/orders/" + number).expect(200);
        Api.as(Person.SECOND).get("/orders/" + number).expect(404);
        put(OrderDocumentJson.delivered(number, Person.SECOND, 1)).expect(200);
        Api.as(Person.CUSTOMER).get("/orders/" + number).expect(404);
        Api.as(Person.SECOND).get("/orders/" + number).expect(200);
    }

    @Test
    @Tag("database")
    void timesKeepMicrosecondsAndPlausibleYears() {
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
    @Tag("database")
    void concurrentImportsOfOneOrderCreateOne() {
        Map<String, Object> document = OrderDocumentJson.delivered(number, Person.CUSTOMER, 2);
        var outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> put(document).text("/outcome"))
                .toList();
        assertThat(outcomes).filteredOn("CREATED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("UNCHANGED"::equals).hasSize(7);
    }

    @Test
    void ordersAreVisibleToOwnerAndSupport() {
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
    void verifiedEmailGetsItsOrders() {
        Person person = Person.aCustomer();
        put(OrderDocumentJson.delivered(number, person, 2)).expect(201);
        Api.as(person).get("/orders/" + number).expect(200);

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
    void pageNamesTheFilteredStatuses() {
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
    void removedLinesAreNotFound() {
        Person nora = Person.aCustomer();
        Map<String, Object> document = Merchant.order(number, nora);
        document.put(
                "lines", List.of(Merchant.line("L-1", "Lantern", 1, "9.00"), Merchant.line("S-1", "Spoon", 1, "9.00")));
        put(document).expect(201);
        assertThat(Api.as(nora).get("/orders?q=lantern").at("/items")).hasSize(1);
        assertThat(Api.as(nora).get("/search?in=orders&q=lantern").at("/items")).hasSize(1);
        document.put("lines", List.of(Merchant.line("S-1", "Spoon", 1, "9.00")));
        document.put("updatedAt", Instant.now().toString());
        put(document).expect(200);
        assertThat(Api.as(nora).get("/orders?q=lantern").at("/items")).isEmpty();
        assertThat(Api.as(nora).get("/search?in=orders&q=lantern").at("/items")).isEmpty();
        assertThat(Api.as(nora).get("/suggestions?q=lantern").body()).doesNotContain(number);
        assertThat(Api.as(nora).get("/orders?q=spoon").at("/items")).hasSize(1);
    }

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() {
        Person nora = Person.aCustomer();
        Map<String, Object> document = Merchant.order(number, nora);
        document.put("currency", "KWD");
        document.put("total", "12.345");
        document.put(
                "lines",
                List.of(Merchant.line("B-1", "Bolts", 8, "0.125"), Merchant.line("C-1", "Cable", 1, "11.345")));
        put(document).expect(201);
        assertThat(Api.as(nora).get("/orders/" + number).text("/total/amount")).isEqualTo("12.345");
        assertThat(Api.as(nora).get("/orders/" + number).text("/lines/0/unitPrice/amount"))
                .isEqualTo("0.125");
        assertThat(Pages.as(nora).get("/orders/" + number).body()).contains("12.345", "1.000");

        document.put("currency", "JPY");
        document.put("total", "3480.50");
        document.put("updatedAt", Instant.now().toString());
        Answer refused = put(document).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("total");
        assertThat(refused.text("/errors/0/message")).contains("no decimals", "JPY");
        document.put("total", 3480);
        document.put("lines", List.of(Merchant.line("B-1", "Bolts", 8, "435")));
        put(document).expect(200);
        assertThat(Api.as(nora).get("/orders/" + number).text("/total/amount")).isEqualTo("3480");
        assertThat(Pages.as(nora).get("/orders/" + number).body())
                .contains("¥3,480")
                .doesNotContain("¥3,480.");

        document.put("currency", "EUR");
        document.put("total", "1.00");
        document.put("updatedAt", Instant.now().plusSeconds(1).toString());
        document.put("lines", List.of(Merchant.line("B-1", "Bolts", 8, "0.125")));
        put(document).expect(200);
        assertThat(Pages.as(nora).get("/orders/" + number).body())
                .contains("€0.125", "€1.00")
                .doesNotContain("Discount", "Delivery and other");
    }

    @Test
    void discountsAreShownAndNotReturnable() {
        Person nora = Person.aCustomer();
        Map<String, Object> document = Merchant.order(number, nora);
        document.put("total", "80.00");
        document.put("lines", List.of(Merchant.line("K-1", "Kettle", 1, "100.00")));
        put(document).expect(201);
        assertThat(Jsoup.parse(Pages.as(nora).get("/orders/" + number).body())
                        .select("dl.facts")
                        .text())
                .contains("Items €100.00", "Discount -€20.00", "Total €80.00");

        document.put("total", "100.00");
        document.put("updatedAt", Instant.now().toString());
        document.put(
                "lines",
                List.of(Merchant.line("SAVE5", "Coupon", 1, "-5.00"), Merchant.line("K-1", "Kettle", 1, "100.00")));
        put(document).expect(200);
        assertThat(Jsoup.parse(Pages.as(nora).get("/orders/" + number).body())
                        .select("dl.facts")
                        .text())
                .contains("Items €100.00", "Discount -€5.00", "Delivery and other €5.00", "Total €100.00");
        Answer read = Api.as(nora).get("/orders/" + number).expect(200);
        assertThat(read.at("/lines").findValuesAsText("name")).containsExactlyInAnyOrder("Kettle", "Coupon");
        for (var line : read.at("/lines")) {
            assertThat(line.at("/returnable/eligible").asBoolean())
                    .isEqualTo(line.at("/name").asText().equals("Kettle"));
        }
        assertThat(Pages.as(nora).get("/returns/new/" + number).body()).doesNotContain("Coupon");
        assertThat(Pages.as(nora).get("/orders").body()).contains("Kettle").doesNotContain("Coupon");
    }

    @Test
    @Tag("database")
    void listIsPagedInAStableOrder() {
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
