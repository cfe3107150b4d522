package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalFormatTest {

    @ParameterizedTest
    @CsvSource({
        "PL, 00950, 00-950",
        "PL, 00-950, 00-950",
        "DE, 10115, 10115",
        "GB, w1a1aa, W1A 1AA",
        "GB, EC1Y 8SY, EC1Y 8SY",
        "NL, 1234ab, 1234 AB",
        "SE, 11337, 113 37",
        "CA, h3z2y7, H3Z 2Y7",
        "US, 95014, 95014",
        "US, 950142345, 95014-2345",
        "JP, 1540023, 154-0023",
        "JP, １００−０００１, 100-0001",
        "JP, 〒100-0001, 100-0001",
        "JP, 100\u20110001, 100-0001",
        "GB, SW1A\u00a02AA, SW1A 2AA",
        "DE, １０１１５, 10115",
        "AR, c1420, C1420",
        "AR, 1420, 1420",
        "AR, C1070AAM, C1070AAM",
        "AR, 1070 aam, 1070AAM",
        "IE, d02x285, D02 X285",
        "IE, D6W XY00, D6W XY00"
    })
    void formatsPostalCodesLikeTheirCountry(String country, String typed, String kept) {
        PostalFormat format = PostalFormat.of(country);
        assertThat(format.format(typed)).isEqualTo(kept);
        assertThat(format.findError(kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PL, 0095", "DE, 1011", "DE, ABCDE", "GB, 12345", "US, 9501", "NL, 1234", "FR, 7500A", "IE, D02"})
    void refusesAnotherCountrysCode(String country, String typed) {
        PostalFormat format = PostalFormat.of(country);
        assertThat(format.findError(format.format(typed)))
                .map(FieldError::field)
                .contains("postalCode");
    }

    @Test
    void requiresCodeAndRegionOnlyWhereNeeded() {
        assertThat(PostalFormat.of("US").findError(null)).isPresent();
        assertThat(PostalFormat.of("US").needsRegion()).isTrue();
        assertThat(PostalFormat.of("HK").findError(null)).isEmpty();
        assertThat(PostalFormat.of("DE").needsRegion()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL", "CY", "IS", "IL", "AR", "HR", "MT"})
    void codeIsOptionalInCountriesWithout(String country) {
        assertThat(PostalFormat.of(country).findError(null)).isEmpty();
        assertThat(PostalFormat.of(country).findError("nonsense")).isPresent();
    }

    @Test
    void cityIsOptionalInCountriesWithout() {
        assertThat(PostalFormat.of("SG").needsCity()).isFalse();
        assertThat(PostalFormat.of("SG").findError(null)).isPresent();
        assertThat(PostalFormat.of("HK").needsCity()).isFalse();
        assertThat(PostalFormat.of("DE").needsCity()).isTrue();
        assertThat(PostalFormat.of("XX").needsCity()).isTrue();
        AddressDetails singapore = new AddressDetails("Nora", "1 Road", null, "546080", null, null, "SG");
        assertThat(singapore.lines(Locale.ENGLISH)).containsExactly("Nora", "1 Road", "546080", "Singapore");
    }

    /** What the source of the table calls {@code require}, in its own words; A, the street, is always needed. */
    @ParameterizedTest
    @CsvSource({
        "CZ, ACZ",
        "HU, ACZ",
        "LT, ACZ",
        "MX, ACSZ",
        "RU, ACSZ",
        "TW, ACSZ",
        "UA, ACZ",
        "JP, ASZ",
        "CR, ACS",
        "VE, ACS",
        "LI, ACZ",
        "GU, ACZ",
        "CO, AS",
        "GI, A",
        "CL, AC",
        "KZ, AC"
    })
    void requiresWhatItsSourceRequires(String country, String required) {
        PostalFormat format = PostalFormat.of(country);
        assertThat("A"
                        + (format.needsCity() ? "C" : "")
                        + (format.needsRegion() ? "S" : "")
                        + (format.findError(null).isPresent() ? "Z" : ""))
                .isEqualTo(required);
    }

    @Test
    void knowsCountriesByTheirTwoLetters() {
        assertThat(PostalFormat.isCountry("PL")).isTrue();
        assertThat(PostalFormat.isCountry("XX")).isFalse();
        assertThat(PostalFormat.isCountry("POL")).isFalse();
        assertThat(PostalFormat.isCountry("pl")).isFalse();
    }

    @Test
    void everyFormatAcceptsItsExample() {
        assertThat(Locale.getISOCountries()).hasSizeGreaterThan(200).allSatisfy(country -> {
            PostalFormat format = PostalFormat.of(country);
            if (!format.masks().isEmpty()) {
                assertThat(format.format(format.example())).as(country).isEqualTo(format.example());
                assertThat(format.findError(format.example())).as(country).isEmpty();
            }
        });
    }
}
