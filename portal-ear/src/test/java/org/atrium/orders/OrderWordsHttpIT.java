package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An order says the same on its page, in lists, at home, in the search and over the API. */
@ArquillianTest
@RunAsClient
class OrderWordsHttpIT {

    private final String number = OrderDocumentJson.number();
    private final Person nora = Person.aCustomer();

    @Test
    void orderSaysTheSameEverywhere() {
        put(shipped("DHL", "Zur Abholung bereit", "Packstation 117")).expect(201);
        String headline = "Ready for you at Packstation 117";
        Api api = Api.as(nora);
        Answer one = api.get("/orders/" + number).expect(200);
        assertThat(one.text("/headline")).isEqualTo(headline);
        assertThat(one.text("/attention")).isEqualTo("PICK_UP");
        assertThat(one.text("/shipments/0/state")).isEqualTo("AT_PICKUP_POINT");
        assertThat(one.text("/shipments/0/events/0/status")).isEqualTo("Zur Abholung bereit");
        assertThat(one.text("/shipments/0/trackingUrl")).startsWith("https://www.dhl.de/");
        assertThat(one.text("/shipments/0/lines/0/name")).isEqualTo("Test cup");
        Answer list = api.get("/orders").expect(200);
        assertThat(list.text("/items/0/headline")).isEqualTo(headline);
        assertThat(list.text("/items/0/attention")).isEqualTo("PICK_UP");
        assertThat(api.get("/search?in=orders&q=" + number).text("/items/0/note"))
                .isEqualTo(headline);
        Pages pages = Pages.as(nora);
        assertThat(text(pages, "/")).contains("Needs your attention", headline, "See where to fetch it");
        assertThat(text(pages, "/orders")).contains(headline);
        var page = Jsoup.parse(pages.get("/orders/" + number).expect(200).body());
        assertThat(page.select("main h2").first().text()).isEqualTo(headline);
        assertThat(page.select("main").text()).contains("3 × Test cup", "I cannot fetch it");
        assertThat(page.select("a[href^=https://www.dhl.de]").attr("rel")).contains("noopener");
        String contact = page.select("main a[href^=/contact][href*=subject]").attr("href");
        String ask = pages.get(contact).expect(302).header("Location").replaceFirst("^https?://[^/]+", "");
        var form = Jsoup.parse(pages.get(ask).expect(200).body());
        assertThat(form.select("[name$=subject]").val()).contains(number);
        assertThat(form.select("[name$=order] option[selected]").val()).isEqualTo(number);
    }

    @Test
    void headlineFollowsTheNextEvent() {
        put(shipped("DHL", "Zur Abholung bereit", "Packstation 117")).expect(201);
        assertThat(Api.as(nora).get("/orders/" + number).text("/attention")).isEqualTo("PICK_UP");
        Instant before = Instant.now();
        Map<String, Object> fetched = shipped("DHL", "Vom Empfänger abgeholt", "Packstation 117");
        fetched.put("updatedAt", Instant.now().toString());
        put(fetched).expect(200);
        Answer read = Api.as(nora).get("/orders/" + number).expect(200);
        // Its day may be over by then, but only if a midnight was in between: they are at a quarter of an hour
        // everywhere.
        boolean mayBeMidnight = quarter(before.minusSeconds(1)) != quarter(Instant.now());
        assertThat(read.text("/headline")).matches(mayBeMidnight ? "Delivered (today|yesterday)" : "Delivered today");
        assertThat(read.at("/attention").isNull()).isTrue();
        assertThat(text(Pages.as(nora), "/")).doesNotContain("Needs your attention");
    }

    @Test
    void daysAreWrittenAsInTheReadersRegion() {
        Map<String, Object> document = shipped("DHL", "IN_TRANSIT", null);
        document.put("promisedBy", Instant.now().plus(Duration.ofDays(20)).toString());
        put(document).expect(201);
        Pages pages = Pages.as(nora);
        assertThat(pages.get("/orders/" + number).expect(200).body())
                .containsPattern("Expected (\\w+, )?\\w+ \\d{1,2}\\b");
        assertThat(pages.get("/orders/" + number, "Accept-Language", "sv-SE,en;q=0.5")
                        .expect(200)
                        .body())
                .containsPattern("Expected (\\w+, )?\\d{1,2} \\w+");
    }

    @Test
    void parcelNamesLinesOfItsOrder() {
        Map<String, Object> document = shipped("DHL", "IN_TRANSIT", null);
        Map<String, Object> parcel = parcel("DHL", "IN_TRANSIT", null);
        parcel.put("lines", List.of(Json.of("sku", "X", "quantity", 1), Json.of("sku", "K", "quantity", 0)));
        document.put("shipments", List.of(parcel));
        Answer refused = put(document).expect(422);
        assertThat(refused.at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("shipments[0].lines[0]", "shipments[0].lines[1].quantity");
    }

    private Map<String, Object> shipped(String carrier, String status, String place) {
        Map<String, Object> document = OrderDocumentJson.delivered(number, nora, 1);
        document.put("status", "SHIPPED");
        document.put("deliveredAt", null);
        document.put("shipments", List.of(parcel(carrier, status, place)));
        return document;
    }

    private static Map<String, Object> parcel(String carrier, String status, String place) {
        String at = Instant.now().minus(Duration.ofSeconds(1)).toString();
        return Json.of(
                "carrier",
                carrier,
                "trackingNumber",
                "0034",
                "lines",
                List.of(Json.of("sku", "C", "quantity", 3), Json.of("sku", "K", "quantity", 1)),
                "events",
                List.of(Json.of("at", at, "status", status, "place", place)));
    }

    private static long quarter(Instant at) {
        return at.getEpochSecond() / Duration.ofMinutes(15).toSeconds();
    }

    private static String text(Pages pages, String path) {
        return Jsoup.parse(pages.get(path).expect(200).body()).select("main").text();
    }

    private Answer put(Map<String, Object> document) {
        return Api.merchant().put("/integration/orders/" + number, document);
    }
}
