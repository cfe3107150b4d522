package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Tracking;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order of nobody's account is shown to whoever knows number, address and postcode; every other guess sounds alike. */
@ArquillianTest
@RunAsClient
@Tag("once")
class GuestOrdersHttpIT {

    private static final String POSTCODE = "10115";

    private final Person guest = Person.somebody();
    private final Pages visitor = Pages.visitor();

    @Test
    void failedLookupsAnswerTheSame() {
        String number = Merchant.deliveredOrder(guest);
        String account = Merchant.deliveredOrder(Person.CUSTOMER);
        assertThat(look(number, guest.email(), POSTCODE).body()).contains("SW" + number, "Kettle");

        List<String> refusals = List.of(
                refusal(number, guest.email(), "10116"),
                refusal(number, Person.SECOND.email(), POSTCODE),
                refusal(number + "9", guest.email(), POSTCODE),
                refusal(account, Person.CUSTOMER.email(), POSTCODE));
        assertThat(refusals).allMatch(refusals.get(0)::equals).doesNotContain("");
    }

    @Test
    void orderWithoutPostcodeIsFoundWithoutOne() {
        String number = delivered(null);
        assertThat(look(number, guest.email(), "").body()).contains("SW" + number);
        assertThat(look(number, guest.email(), " - ").body()).contains("SW" + number);
        assertThat(refusal(number, guest.email(), "999077")).isNotEmpty();
        assertThat(refusal(Merchant.deliveredOrder(guest), guest.email(), "")).isNotEmpty();
    }

    @Test
    void caseBlanksAndWidthAreIgnored() {
        String number = delivered("EC1Y 8SY");
        assertThat(look("  " + number.toLowerCase(Locale.ROOT) + " ", guest.email(), "ｅｃ１ｙ\u3000８ＳＹ")
                        .body())
                .contains("SW" + number);
        String small = "abc/" + number.toLowerCase(Locale.ROOT);
        Map<String, Object> document = Merchant.order(small, guest);
        Api.merchant()
                .put("/integration/orders/" + small.replace("/", "%2F"), document)
                .expect(201);
        assertThat(look("ＡＢＣ/" + number, guest.email().toUpperCase(Locale.ROOT), POSTCODE)
                        .body())
                .contains("SW" + small);
    }

    @Test
    void copiedNumbersAreNormalised() {
        String number = delivered("100-0001");
        for (String copied : List.of(
                "#" + number,
                number.replace('-', '\u2010'),
                number.replace('-', '\u2011'),
                number.replace('-', '–'),
                number.replace('-', '−'),
                number.replace('-', 'ー'))) {
            assertThat(look(copied, guest.email(), "〒１００−０００１").body())
                    .as(copied)
                    .contains("SW" + number);
        }
        assertThat(look(number, guest.email(), "100\u20110001").body()).contains("SW" + number);
        // The form says that digits are enough: whoever types them need not know where the hyphens are.
        assertThat(look(number.replace("-", ""), guest.email(), "100-0001").body())
                .contains("SW" + number);
    }

    @Test
    void orderWithoutAddressIsAccepted() {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> document = Merchant.order(number, guest);
        document.remove("shippingAddress");
        Api.merchant().put("/integration/orders/" + number, document).expect(201);
        assertThat(look(number, guest.email(), "").body()).contains("SW" + number);
        assertThat(refusal(number, guest.email(), POSTCODE)).isNotEmpty();

        Person nora = Person.aCustomer();
        String hers = number + "-2";
        document = Merchant.order(hers, nora);
        document.remove("shippingAddress");
        Api.merchant().put("/integration/orders/" + hers, document).expect(201);
        assertThat(Api.as(nora).get("/orders/" + hers).expect(200).text("/number"))
                .isEqualTo(hers);
        assertThat(Pages.as(nora).get("/orders/" + hers).expect(200).body())
                .contains("SW" + hers)
                .doesNotContain("Delivery address");
    }

    @Test
    void orderWithIncompleteAddressIsAccepted() {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> document = Merchant.order(number, guest);
        document.put("shippingAddress", Json.of("name", "x".repeat(5000), "postalCode", 10115, "country", "Zamunda"));
        Api.merchant().put("/integration/orders/" + number, document).expect(201);
        assertThat(look(number, guest.email(), POSTCODE).body()).contains("SW" + number, "Zamunda");
        document.put("shippingAddress", Json.of("line1", "1 Road", "postalCode", "546080", "country", "sg"));
        document.put("updatedAt", Instant.now().toString());
        Api.merchant().put("/integration/orders/" + number, document).expect(200);
        assertThat(look(number, guest.email(), "546080").body()).contains("SW" + number, "Singapore");
    }

    @Test
    void digitsAreEnough() {
        String digits = Long.toString(System.nanoTime());
        Api.merchant()
                .put("/integration/orders/GU-" + digits, Merchant.order("GU-" + digits, guest))
                .expect(201);
        assertThat(look(digits, guest.email(), POSTCODE).body()).contains("SWGU-" + digits);
        assertThat(look("#" + digits, guest.email(), POSTCODE).body()).contains("SWGU-" + digits);
        String apart = digits.substring(0, 4) + " " + digits.substring(4);
        assertThat(look(apart, guest.email(), POSTCODE).body()).contains("SWGU-" + digits);
        assertThat(refusal(digits, guest.email(), "10116")).isNotEmpty();
        assertThat(refusal(digits.substring(1), guest.email(), POSTCODE)).isNotEmpty();
        assertThat(refusal(digits, Person.SECOND.email(), POSTCODE)).isNotEmpty();
        Api.merchant()
                .put("/integration/orders/GV-" + digits, Merchant.order("GV-" + digits, guest))
                .expect(201);
        assertThat(refusal(digits, guest.email(), POSTCODE)).isNotEmpty();
        assertThat(look("gv-" + digits, guest.email(), POSTCODE).body()).contains("SWGV-" + digits);
    }

    @Test
    void foundOrderCanBeReloadedByItsBrowserAlone() {
        String number = Merchant.deliveredOrder(guest);
        Answer found = visitor.submit(
                "/orders/track", "form", Map.of("number", number, "email", guest.email(), "postalCode", POSTCODE));
        assertThat(found.expect(302).header("Location")).isEqualTo("/orders/tracked");
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.get("/orders/tracked").expect(200).body())
                    .contains("SW" + number)
                    .doesNotContain("postalCode\"", guest.email());
        }
        String help = visitor.find("/orders/tracked", "a[href^='/contact?']").attr("href");
        assertThat(visitor.find(help, "[id='form:order']").val()).isEqualTo(number);
        assertThat(visitor.find(help, "[id='form:postalCode']").val()).isEqualTo(POSTCODE);
        assertThat(Pages.visitor().find(help, "[id='form:postalCode']").val()).isEmpty();
        assertThat(visitor.cookie("atrium-tracked"))
                .hasValueSatisfying(closed -> assertThat(closed).doesNotContain(number, guest.email()));
        Pages.visitor().get("/orders/tracked").expect(404);
        Pages.visitor()
                .get(
                        "/orders/tracked",
                        "Cookie",
                        "atrium-tracked=" + visitor.cookie("atrium-tracked").orElseThrow() + "x")
                .expect(404);

        Map<String, Object> document = Merchant.order(number, Person.CUSTOMER);
        document.put("updatedAt", Instant.now().toString());
        Api.merchant().put("/integration/orders/" + number, document).expect(200);
        visitor.get("/orders/tracked").expect(404);
    }

    @Test
    void sentTwiceTheFormLeadsToTheOrderTwice() {
        String number = Merchant.deliveredOrder(guest);
        Pages.Filled form = visitor.fill(
                "/orders/track", "form", Map.of("number", number, "email", guest.email(), "postalCode", POSTCODE));
        form.send().expect(302);
        assertThat(form.send().expect(302).header("Set-Cookie")).contains("atrium-tracked=");
        assertThat(visitor.get("/orders/tracked").body()).contains("SW" + number);
    }

    private String delivered(String postcode) {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> document = Merchant.order(number, guest);
        document.put(
                "shippingAddress",
                Json.of("name", "A", "line1", "1 Road", "postalCode", postcode, "city", "Central", "country", "HK"));
        Api.merchant().put("/integration/orders/" + number, document).expect(201);
        return number;
    }

    private String refusal(String number, String email, String postcode) {
        Answer answer = look(number, email, postcode).expect(200);
        assertThat(answer.body()).doesNotContain("SW" + number);
        return Jsoup.parse(answer.body())
                .select(".error-summary, .message--danger")
                .text();
    }

    private Answer look(String number, String email, String postcode) {
        return Tracking.look(visitor, number, email, postcode);
    }
}
