package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNumberTest {

    @ParameterizedTest
    @CsvSource({
        "HK-10042, hk-10042",
        "HK-10042, HK10042",
        "HK-10042, hk 10042",
        "HK-10042, 10042",
        "HK-2026-00017, 2026-00017",
        "HK-2026-00017, 202600017",
        "302-1234567-7654321, 302 1234567 7654321"
    })
    void numberIsMeantWithoutItsHyphensAndByItsDigits(String number, String typed) {
        assertThat(OrderNumber.isMeantBy(OrderNumber.keyOf(number), OrderNumber.keyOf(typed)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HK-10042, 0042", "HK-10042, 042", "HK-10042, HL-10042", "HK-2026-00017, 00017", "HK-2026-00017, 2026"})
    void anotherNumberIsNot(String number, String typed) {
        assertThat(OrderNumber.isMeantBy(OrderNumber.keyOf(number), OrderNumber.keyOf(typed)))
                .isFalse();
    }
}
