package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "+48 22 123-45-67, none, +48221234567",
                "0048 22 123 45 67, PL, +48221234567",
                "22 123 45 67, pl, +48221234567",
                "030 901820, DE, +4930901820",
                "(020) 7946 0018, GB, +442079460018",
                "tel:+1-202-555-0143, none, +12025550143",
                "22 123 45 67, none, none",
                "22 123 45 67, '', none",
                "030 901820, GB, none",
                "+49 (0)30/90 18-20, GB, +4930901820",
                "+1 (555) 0100, none, none",
                "hello, DE, none",
                "1, DE, none",
                "+999 1234567, none, none"
            })
    void parsesAnyNotation(String text, String region, String expected) {
        assertThat(PhoneNumber.parse(text, region).orElse(null)).isEqualTo(expected);
        assertThat(PhoneNumber.hasExtension(text, region)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+48 22 123 45 67 ext 5",
                "+48 22 123 45 67 ext. 5",
                "+48 22 123 45 67 x5",
                "tel:+48221234567;ext=5"
            })
    void extensionIsRefusedAndNotDropped(String text) {
        assertThat(PhoneNumber.parse(text, "PL")).isEmpty();
        assertThat(PhoneNumber.hasExtension(text, "PL")).isTrue();
    }
}
