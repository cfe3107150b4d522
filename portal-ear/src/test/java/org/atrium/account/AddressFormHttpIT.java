package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form of an address follows the country that is chosen, without scripts. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AddressFormHttpIT {

    private static final String PATH = "/account/address";

    private final Person nora = Person.aCustomer();
    private final Pages pages = Pages.as(nora);

    @Test
    void formComesBackAsTheCountryHasItWithAllThatWasTyped() {
        Document general = Jsoup.parse(pages.get(PATH).expect(200).body());
        assertThat(labels(general)).containsSubsequence("Postal code", "Town or city", "State or province");

        Document american = choose(
                general,
                Map.of("country", "US", "name", "Nora", "line1", "Loop 1", "city", "Fresno", "region", "california"));
        assertThat(labels(american)).containsSubsequence("City", "State", "ZIP code");
        assertThat(american.select("#region option")).hasSizeGreaterThan(50);
        assertThat(american.select("#region option[selected]").val()).isEqualTo("CA");
        assertThat(american.select("#line1").val()).isEqualTo("Loop 1");
        assertThat(american.select("#city").val()).isEqualTo("Fresno");
        assertThat(american.select(".messages, .error-summary").text()).isEmpty();

        Document german = choose(american, Map.of("country", "DE", "region", ""));
        assertThat(labels(german)).containsSubsequence("Postal code", "Town or city");
        assertThat(german.select("#region")).isEmpty();
        assertThat(german.select("#line1").val()).isEqualTo("Loop 1");

        Document unasked = choose(german, Map.of("country", "US"));
        assertThat(unasked.select("#region option")).hasSizeGreaterThan(50);
        assertThat(unasked.select(".messages, .error-summary, [aria-invalid=true]"))
                .isEmpty();
    }

    /** A state stays to be seen where there are none: its reader would not know what became of it. */
    @Test
    void whatIsFilledInStaysInSight() {
        Document american =
                choose(Jsoup.parse(pages.get(PATH).body()), Map.of("country", "US", "name", "Nora", "region", "CA"));
        Document polish = choose(american, Map.of("country", "PL"));
        assertThat(polish.select("#region").val()).isEqualTo("California");
        Document mexican = choose(polish, Map.of("country", "MX"));
        assertThat(mexican.select("#region option[selected]").val()).isEqualTo("California");
        Document backHome = choose(mexican, Map.of("country", "US", "city", "Fresno", "postalCode", "93650"));
        assertThat(backHome.select("#region option[selected]").val()).isEqualTo("CA");

        Document arabian = choose(backHome, Map.of("country", "QA"));
        assertThat(arabian.select("#postalCode").val()).isEqualTo("93650");
        Document singaporean = choose(arabian, Map.of("country", "SG"));
        assertThat(singaporean.select("#city").val()).isEqualTo("Fresno");
        Document german = choose(singaporean, Map.of("country", "DE"));
        assertThat(german.select("#postalCode").val()).isEqualTo("93650");
        assertThat(german.select("#city").val()).isEqualTo("Fresno");
    }

    /** The letters of a state are another one's elsewhere. */
    @Test
    void stateDoesNotBecomeOneOfAnotherCountry() {
        Document american =
                choose(Jsoup.parse(pages.get(PATH).body()), Map.of("country", "US", "name", "Nora", "region", "PA"));
        Document brazilian = choose(american, Map.of("country", "BR"));
        assertThat(brazilian.select("#region option[selected]").val()).isEqualTo("Pennsylvania");
        assertThat(choose(brazilian, Map.of("country", "US"))
                        .select("#region option[selected]")
                        .val())
                .isEqualTo("PA");
    }

    /** A region that was typed and one that was chosen take each other's place. */
    @Test
    void savedAddressIsFilledInWhateverTheFormWas() {
        Api api = Api.as(nora);
        String italian = saved(api, "IT", "00144", "RM");
        String american = saved(api, "US", "95014", "CA");
        String path = "/ticket/address/" + Merchant.placedOrder(nora);
        Document form = choose(Jsoup.parse(pages.get(path).expect(200).body()), Map.of("country", "US"));
        Document filled = use(form, italian);
        assertThat(filled.select("input#region").val()).isEqualTo("RM");
        assertThat(filled.select("#postalCode").val()).isEqualTo("00144");
        Document again = use(filled, american);
        assertThat(again.select("select#region option[selected]").val()).isEqualTo("CA");
        assertThat(again.select("#country option[selected]").val()).isEqualTo("US");
    }

    private Document use(Document form, String address) {
        return Jsoup.parse(pages.press(form.expectFirst("#useAddress"), Map.of("from", address))
                .expect(200)
                .body());
    }

    private static String saved(Api api, String country, String code, String region) {
        return api.post(
                        "/me/addresses",
                        Json.of(
                                "name",
                                "Nora",
                                "line1",
                                "Loop 1",
                                "city",
                                "Town",
                                "postalCode",
                                code,
                                "region",
                                region,
                                "country",
                                country))
                .expect(201)
                .text("/id");
    }

    @Test
    void savedAddressIsThatOfTheCountry() {
        Document american = choose(Jsoup.parse(pages.get(PATH).body()), Map.of("country", "US", "name", "Nora"));
        Map<String, String> fields = Map.of("line1", "Loop 1", "city", "Fresno", "region", "CA", "postalCode", "9501");
        Document refused =
                Jsoup.parse(pages.press(american.expectFirst("#save"), fields).body());
        assertThat(refused.select("main").text()).contains("That country has no such ZIP code", "95014");
        assertThat(refused.select("#region option[selected]").val()).isEqualTo("CA");

        pages.press(refused.expectFirst("#save"), Map.of("postalCode", "936501234"))
                .expect(302);
        assertThat(Api.as(nora).get("/me/addresses").text("/items/0/postalCode"))
                .isEqualTo("93650-1234");
        assertThat(Api.as(nora).get("/me/addresses").text("/items/0/region")).isEqualTo("CA");
    }

    private Document choose(Document form, Map<String, String> fields) {
        return Jsoup.parse(
                pages.press(form.expectFirst("#useCountry"), fields).expect(200).body());
    }

    private static List<String> labels(Document page) {
        return page.select("#form .field__label").eachText().stream()
                .map(label -> label.replace(" (optional)", ""))
                .toList();
    }
}
