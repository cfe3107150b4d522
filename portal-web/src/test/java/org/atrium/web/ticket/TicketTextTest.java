package org.atrium.web.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.TicketPartyView;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who had copies of a message, and by which channel it came. */
class TicketTextTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void answersAreCopiedOnceThereAreParties() {
        TicketView ticket = ticketWithCopiesFrom(NOON);
        assertThat(TicketText.isCopied(ticket, message(true, NOON.minusSeconds(1))))
                .isFalse();
        assertThat(TicketText.isCopied(ticket, message(true, NOON))).isTrue();
        assertThat(TicketText.isCopied(ticket, message(false, NOON))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, true", "API, true", "WHATSAPP, true", "PHONE, true", "WEB, false", "FORUM, false"})
    void aChannelIsNamedWhereThePageDoesNotSayIt(TicketChannel channel, boolean named) {
        MessageView message = new MessageView(
                1, null, false, MessageVisibility.PRIVATE, "", "", null, NOON, List.of(), channel, null, null, null);
        assertThat(new MessageText().isFromElsewhere(message)).isEqualTo(named);
    }

    private static MessageView message(boolean staff, Instant at) {
        return new MessageView(
                1,
                null,
                staff,
                MessageVisibility.PRIVATE,
                "",
                "",
                null,
                at,
                List.of(),
                TicketChannel.WEB,
                null,
                null,
                null);
    }

    private static TicketView ticketWithCopiesFrom(Instant at) {
        return new TicketView(
                null,
                0,
                "Kettle",
                null,
                null,
                TicketChannel.EMAIL,
                "Support",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at,
                at,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of(new TicketPartyView(null, null, "kim@example.org", at)),
                List.of());
    }
}
