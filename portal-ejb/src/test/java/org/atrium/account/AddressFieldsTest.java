package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AddressFields.AddressRegion;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of addresses as countries have them. */
class AddressFieldsTest {

    /** What stands on a form from top to bottom, the parts that a letter needs with a mark. */
    @ParameterizedTest
    @CsvSource({
        "US, STREET CITY* STATE* ZIP_CODE*",
        "CA, STREET CITY* PROVINCE* POSTAL_CODE*",
        "AU, STREET SUBURB* STATE* POSTCODE*",
        "GB, STREET TOWN* POSTCODE*",
        "IE, STREET TOWN* COUNTY EIRCODE",
        "DE, STREET POSTAL_CODE* TOWN*",
        "FR, STREET POSTAL_CODE* TOWN*",
        "PL, STREET POSTAL_CODE* TOWN*",
        "SE, STREET POSTAL_CODE* TOWN*",
        "IT, STREET POSTAL_CODE* TOWN* PROVINCE*",
        "ES, STREET POSTAL_CODE* TOWN* PROVINCE*",
        "HU, TOWN* STREET POSTAL_CODE*",
        "JP, STREET CITY PREFECTURE* POSTAL_CODE*",
        "IN, STREET CITY* PIN_CODE* STATE*",
        "BR, STREET CITY* STATE* CEP*",
        "MX, STREET POSTAL_CODE* CITY* STATE*",
        "AE, STREET CITY EMIRATE*",
        "HK, STREET DISTRICT AREA*",
        "SG, STREET POSTAL_CODE*",
        "NZ, STREET TOWN* POSTCODE*",
        "KZ, STREET POSTAL_CODE TOWN_OR_CITY* STATE_OR_PROVINCE",
        ", STREET POSTAL_CODE TOWN_OR_CITY* STATE_OR_PROVINCE"
    })
    void formFollowsItsCountry(String country, String form) {
        AddressFields fields = AddressFields.of(country);
        String shown = fields.order().stream()
                .flatMap(part -> switch (part) {
                    case STREET -> Stream.of("STREET");
                    case TOWN -> fields.town().stream().map(name -> marked(name, fields.needsTown()));
                    case REGION -> fields.region().stream().map(name -> marked(name, fields.needsRegion()));
                    case POSTAL_CODE ->
                        fields.postalCode().stream().map(name -> marked(name, fields.needsPostalCode()));
                })
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(form);
    }

    private static String marked(Enum<?> name, boolean needed) {
        return name + (needed ? "*" : "");
    }

    /** A form without a field that is needed could not be sent. */
    @Test
    void whatIsNeededIsShown() {
        assertThat(Locale.getISOCountries()).hasSizeGreaterThan(200).allSatisfy(country -> {
            AddressFields fields = AddressFields.of(country);
            assertThat(fields.needsTown() && fields.town().isEmpty())
                    .as(country)
                    .isFalse();
            assertThat(fields.needsRegion() && fields.region().isEmpty())
                    .as(country)
                    .isFalse();
            assertThat(fields.needsPostalCode() && fields.postalCode().isEmpty())
                    .as(country)
                    .isFalse();
            assertThat(fields.order()).doesNotHaveDuplicates().hasSize(4);
        });
    }

    @Test
    void regionsAreListedOnce() {
        List<String> countries = Collections.list(
                ResourceBundle.getBundle("org.atrium.account.address-regions").getKeys());
        assertThat(countries).hasSizeGreaterThan(8).allSatisfy(country -> {
            List<AddressRegion> regions = AddressFields.of(country).regions();
            assertThat(AddressFields.of(country).region()).as(country).isPresent();
            assertThat(regions).extracting(AddressRegion::written).doesNotHaveDuplicates();
            assertThat(regions.stream().flatMap(one -> one.otherNames().stream()))
                    .as("other names in " + country)
                    .doesNotHaveDuplicates();
            assertThat(regions)
                    .extracting(AddressRegion::name)
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        });
        assertThat(AddressFields.of("JP").regions()).hasSize(47);
        assertThat(AddressFields.of("BR").regions()).hasSize(27);
        assertThat(AddressFields.of("MX").regions()).hasSize(32);
        assertThat(AddressFields.of("US").regions()).hasSize(54);
        assertThat(AddressFields.of("ES").regions()).hasSize(52);
        assertThat(AddressFields.of("IN").regions()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
        "US, california, CA",
        "US, ca, CA",
        "US, Somewhere, Somewhere",
        "BR, sao paulo, SP",
        "JP, tokyo, Tokyo",
        "ES, Vizcaya, Bizkaia",
        "ES, alava, Araba/Álava",
        "ES, Islas Baleares, Illes Balears",
        "IE, Co. Cork, Cork",
        "IE, county cork, Cork",
        "MX, NL, N.L.",
        "US, N.Y., NY",
        "JP, 東京都, 東京都",
        "DE, Bayern, Bayern"
    })
    void regionIsKeptAsItIsWritten(String country, String typed, String kept) {
        AddressDetails address = new AddressDetails("Nora", "Main 1", null, code(country), "Town", typed, country);
        assertThat(address.checked().region()).isEqualTo(kept);
    }

    /** An envelope is in one script, whatever the region was chosen from. */
    @ParameterizedTest
    @CsvSource({
        "JP, 世田谷区, Tokyo, 東京都",
        "JP, 世田谷区, 東京, 東京都",
        "JP, Setagaya, Tokyo, Tokyo",
        "HK, 灣仔, Hong Kong Island, 香港島",
        "US, 紐約, New York, NY"
    })
    void regionIsInTheScriptOfTheAddress(String country, String town, String chosen, String kept) {
        AddressDetails address = new AddressDetails("Nora", "1-2-3", null, code(country), town, chosen, country);
        assertThat(address.checked().region()).isEqualTo(kept);
        assertThat(AddressFields.of(country).writtenRegion(kept))
                .isIn(AddressFields.of(country).regions().stream()
                        .map(AddressRegion::written)
                        .toList());
    }

    @Test
    void readersFindRegionsInTheirScript() {
        assertThat(AddressFields.of("JP").regions())
                .extracting(AddressRegion::label)
                .contains("Tokyo (東京都)", "Hokkaido (北海道)");
        assertThat(AddressFields.of("ES").regions())
                .extracting(AddressRegion::label)
                .contains("Bizkaia");
    }

    /** The letters of one country mean another place in the next. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "US, PA, BR, Pennsylvania",
                "BR, Pennsylvania, US, PA",
                "US, CA, PL, California",
                "PL, California, US, CA",
                "IT, PA, US, -",
                "IT, Palermo, US, Palermo",
                "PL, 東京, JP, Tokyo",
                "US, -, BR, -",
                "US, PA, US, PA"
            })
    void regionIsFoundAgainByItsName(String from, String region, String to, String kept) {
        assertThat(AddressFields.of(to).regionFrom(AddressFields.of(from), region))
                .isEqualTo(kept);
    }

    private static String code(String country) {
        return AddressFields.of(country).postalExample();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "US, 9501, CA, That country has no such ZIP code. A right one looks like 95014.",
                "GB, 12345, -, That country has no such postcode. A right one looks like EC1Y 8SY.",
                "IE, Dublin 4, -, 'That country has no such Eircode. A right one looks like A65 F4E2. Mail arrives"
                        + " without it too: leave it empty if you do not know it.'",
                "IN, 1, Goa, That country has no such PIN code. A right one looks like 110034.",
                "DE, 1011, -, That country has no such postal code. A right one looks like 10115.",
                "US, -, CA, 'Enter the ZIP code, such as 95014.'",
                "DE, -, -, 'Enter the postal code, such as 10115.'",
                "JP, 154-0023, -, Enter the prefecture: mail to this country needs it.",
                "AE, -, -, Enter the emirate: mail to this country needs it."
            })
    void refusalSaysWhatIsRight(String country, String code, String region, String words) {
        AddressDetails address = new AddressDetails("Nora", "Main 1", null, code, "Town", region, country);
        assertThatThrownBy(address::checked).isInstanceOfSatisfying(InvalidInputException.class, refused -> {
            assertThat(refused.errors()).hasSize(1);
            FieldError error = refused.errors().get(0);
            assertThat(Texts.in("en").get(error.messageKey(), error.arguments()))
                    .isEqualTo(words);
        });
    }
}
