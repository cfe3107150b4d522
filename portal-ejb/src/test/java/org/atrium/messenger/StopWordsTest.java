package org.atrium.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopWordsTest {

    @ParameterizedTest
    @CsvSource({
        "SMS, STOP, true",
        "SMS, ' stop ', true",
        "SMS, Stopp!, true",
        "SMS, Unsubscribe, true",
        "SMS, START, false",
        "SMS, Please stop calling me, ",
        "SMS, Yes, ",
        "SMS, '', ",
        "WHATSAPP, STOP, "
    })
    void aWordAloneEndsTextMessages(TicketChannel channel, String text, Boolean stops) {
        assertThat(StopWords.stops(channel, text).orElse(null)).isEqualTo(stops);
    }
}
