package org.atrium.ticket.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"T-100042", "t-100042", " T-100042 ", "100042"})
    void parsesTypedNumbers(String typed) {
        assertThat(TicketNumber.fromInput(typed)).contains(new TicketNumber("T-100042"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T-", "2200", "Kettle T-100042", "R-100042", "T-1234567890123456789"})
    void otherTextIsNoNumber(String typed) {
        assertThat(TicketNumber.fromInput(typed)).isEmpty();
    }
}
