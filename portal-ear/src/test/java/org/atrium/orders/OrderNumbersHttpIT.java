package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as other shops write them are taken, and escaped wherever they are part of an address. */
@ArquillianTest
@RunAsClient
@Tag("once")
class OrderNumbersHttpIT {

    private final String unique = UUID.randomUUID().toString().substring(0, 6);

    @ParameterizedTest
    @ValueSource(strings = {"2026/%s", "#%s", "注文-%s", "100%%-%s", "a b+c&d=%s", "No.;%s?x", "\\%s\"<i>", "É/../%s"})
    void ordersAreFoundByNumberOnPagesAndApi(String form) {
        String number = form.formatted(unique);
        Person nora = Person.aCustomer();
        put(number, nora);
        String escaped = escaped(number);
        Api api = Api.as(nora);
        assertThat(api.get("/orders/" + escaped).expect(200).text("/number")).isEqualTo(number);
        assertThat(api.get("/orders?q=" + escaped).expect(200).text("/items/0/number"))
                .isEqualTo(number);
        String found = api.get("/search?in=orders&q=" + escaped).expect(200).text("/items/0/url");
        Pages pages = Pages.as(nora);
        assertThat(pages.get(found).expect(200).body()).contains("SW");
        Api.as(Person.SECOND).get("/orders/" + escaped).expect(404);
        Pages.as(Person.SECOND).get(found).expect(404);
        assertThat(pages.get("/orders/" + escaped).expect(200).body()).contains("SW");

        String listed =
                pages.find("/orders", "a[href^=/orders/]:contains(Kettle)").attr("href");
        var page = Jsoup.parse(pages.get(listed).expect(200).body());
        assertThat(page.select("h1").text()).contains(number.strip());
        String wizard = page.select("a[href^=/returns/new/]").attr("href");
        assertThat(pages.get(wizard).expect(200).body()).contains("Kettle");
        String check = wizard + "?step=CHECK&quantity-1=1&reason-1=DAMAGED&resolution-1=REFUND";
        pages.submit(check, "form", Map.of()).expect(302);
        String back = api.get("/returns").text("/items/0/number");
        assertThat(api.get("/returns/" + back).text("/order")).isEqualTo(number);
        String order = pages.find("/returns/" + back, "dd a[href^=/orders/]").attr("href");
        pages.get(order).expect(200);
        String help = page.select("a[href^=/ticket/new?order=]").attr("href");
        assertThat(pages.find(help, "select[name$=order] option[selected]").val())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027/%s", "#%s", "注文 %s"})
    void cancellationAndAddressChangeWorkForAnyNumber(String form) {
        String number = form.formatted(unique);
        Person nora = Person.aCustomer();
        Map<String, Object> document = Merchant.order(number, nora);
        document.put("status", "PLACED");
        document.put("deliveredAt", null);
        Imports.importLines("orders", List.of(document));
        Pages pages = Pages.as(nora);
        String page = "/orders/" + escaped(number);
        String cancel = pages.find(page, "a[href^=/ticket/cancel/]").attr("href");
        pages.submit(cancel, "form", Map.of("reason", "Bought twice")).expect(302);
        Api.as(nora)
                .post("/orders/" + escaped(number) + "/cancellation-request", Json.of())
                .expect(200);
        String ticket = pages.find(page, "a[href^=/tickets/]").attr("href");
        assertThat(pages.find(ticket, "a[href^=/orders/]:contains(" + unique + ")")
                        .attr("href"))
                .isEqualTo(page);
        assertThat(pages.find(page, "a[href^=/ticket/address/]").attr("href")).isNotEmpty();
    }

    @Test
    @Tag("database")
    void numbersMatchInAnyUnicodeForm() {
        String number = "É-" + unique;
        String apart = "E\u0301-" + unique;
        Person nora = Person.aCustomer();
        put(number, nora);
        Api api = Api.as(nora);
        assertThat(api.get("/orders/" + escaped(apart)).expect(200).text("/number"))
                .isEqualTo(number);
        assertThat(Api.as(Person.AGENT)
                        .get("/orders/" + escaped(apart))
                        .expect(200)
                        .text("/number"))
                .isEqualTo(number);
        assertThat(Pages.as(nora).get("/orders/" + escaped(apart)).expect(200).body())
                .contains("SW");
        assertThat(Api.merchant()
                        .put("/integration/orders/" + escaped(apart), Merchant.order(apart, nora))
                        .expect(200)
                        .text("/outcome"))
                .isEqualTo("OLDER");
        Map<String, Object> placed = Merchant.order(number, nora);
        placed.put("status", "PLACED");
        placed.put("deliveredAt", null);
        placed.put("updatedAt", Instant.now().toString());
        Api.merchant().put("/integration/orders/" + escaped(number), placed).expect(200);
        String ticket = api.post("/orders/" + escaped(apart) + "/cancellation-request", Json.of())
                .expect(201)
                .text("/ticket");
        assertThat(api.get("/tickets/" + ticket).expect(200).text("/order")).isEqualTo(number);
    }

    @Test
    void futureDatesAreReportedAtTheirField() {
        String number = "F-" + unique;
        Map<String, Object> document = Merchant.order(number, Person.SECOND);
        document.put("updatedAt", "2036-01-01T00:00:00Z");
        Answer refused =
                Api.merchant().put("/integration/orders/" + number, document).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("updatedAt");
        Answer job = Imports.importLines("orders", Api.json(document));
        assertThat(job.at("/rejected/0/line").asInt()).isEqualTo(1);
        assertThat(job.text("/rejected/0/error")).startsWith("updatedAt: This is more than a day in the future.");
        put(number, Person.SECOND);
    }

    @Test
    void invalidNumbersAreReportedAtTheirField() {
        for (String number : List.of("..", ".", "a\u0007b", "a\u202eb", "x".repeat(61), "a\nb")) {
            assertThat(Api.merchant()
                            .put("/integration/orders/x", Merchant.order(number, Person.CUSTOMER))
                            .expect(422)
                            .text("/errors/0/field"))
                    .isEqualTo("number");
        }
    }

    @Test
    void jsonNumbersAreAcceptedAsOrderNumbers() {
        Map<String, Object> document = Merchant.order("1", Person.SECOND);
        int number = Math.abs(unique.hashCode());
        document.put("number", number);
        Api.merchant().put("/integration/orders/" + number, document).expect(201);
        Api.as(Person.SECOND).get("/orders/" + number).expect(200);
    }

    @Test
    void numbersEqualToPageNamesAreFound() {
        Person nora = Person.aCustomer();
        put("track", nora);
        String page = pagesOf(nora);
        assertThat(Pages.as(nora).get(page).expect(200).body()).contains("SW");
    }

    private static String pagesOf(Person person) {
        return Pages.as(person)
                .find("/orders", "a[href^=/orders/]:contains(Kettle)")
                .attr("href");
    }

    private static void put(String number, Person person) {
        Map<String, Object> document = Merchant.order(number, person);
        document.put("updatedAt", Instant.now().toString());
        int status = Api.merchant()
                .put("/integration/orders/" + escaped(number), document)
                .status();
        assertThat(status).isBetween(200, 201);
    }

    private static String escaped(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
