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
        "JP, 1540023, 154-0023"
    })
    void writesACodeAsItsCountryDoes(String country, String typed, String kept) {
        PostalFormat format = PostalFormat.of(country);
        assertThat(format.normalise(typed)).isEqualTo(kept);
        assertThat(format.errorOf(kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PL, 0095", "DE, 1011", "DE, ABCDE", "GB, 12345", "US, 9501", "NL, 1234", "FR, 7500A"})
    void refusesAnotherCountrysCode(String country, String typed) {
        PostalFormat format = PostalFormat.of(country);
        assertThat(format.errorOf(format.normalise(typed)))
                .map(FieldError::field)
                .contains("postalCode");
    }

    @Test
    void needsACodeAndARegionOnlyWhereMailDoes() {
        assertThat(PostalFormat.of("US").errorOf(null)).isPresent();
        assertThat(PostalFormat.of("US").needsRegion()).isTrue();
        assertThat(PostalFormat.of("HK").errorOf(null)).isEmpty();
        assertThat(PostalFormat.of("DE").needsRegion()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL", "CY", "IS", "IL", "AR", "HR", "MT"})
    void aCodeMayBeMissingWhereMailComesWithoutOne(String country) {
        assertThat(PostalFormat.of(country).errorOf(null)).isEmpty();
        assertThat(PostalFormat.of(country).errorOf("nonsense")).isPresent();
    }

    @Test
    void aCityMayBeMissingWhereAddressesHaveNone() {
        assertThat(PostalFormat.of("SG").needsCity()).isFalse();
        assertThat(PostalFormat.of("SG").errorOf(null)).isPresent();
        assertThat(PostalFormat.of("HK").needsCity()).isFalse();
        assertThat(PostalFormat.of("DE").needsCity()).isTrue();
        assertThat(PostalFormat.of("XX").needsCity()).isTrue();
        AddressDetails singapore = new AddressDetails("Nora", "1 Road", null, "546080", null, null, "SG");
        assertThat(singapore.lines(Locale.ENGLISH)).containsExactly("Nora", "1 Road", "546080", "Singapore");
    }

    @Test
    void knowsCountriesByTheirTwoLetters() {
        assertThat(PostalFormat.isCountry("PL")).isTrue();
        assertThat(PostalFormat.isCountry("XX")).isFalse();
        assertThat(PostalFormat.isCountry("POL")).isFalse();
        assertThat(PostalFormat.isCountry("pl")).isFalse();
    }

    @Test
    void everyFormatTakesItsOwnExample() {
        assertThat(Locale.getISOCountries()).hasSizeGreaterThan(200).allSatisfy(country -> {
            PostalFormat format = PostalFormat.of(country);
            if (!format.masks().isEmpty()) {
                assertThat(format.normalise(format.example())).as(country).isEqualTo(format.example());
                assertThat(format.errorOf(format.example())).as(country).isEmpty();
            }
        });
    }
}
