package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberConverterTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "+3, 3",
        "-3, -3",
        "2147483647, 2147483647",
        "99999999999, 2147483647",
        "12345678901234567890, 2147483647",
        "-99999999999, -2147483648"
    })
    void numbersOutsideBecomeTheNearest(String typed, int read) {
        assertThat(WholeNumberConverter.parse(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "3.5", "1e9", "--3", "3 4", "-"})
    void otherTextIsNoNumber(String typed) {
        assertThat(WholeNumberConverter.parse(typed)).isEmpty();
    }
}
