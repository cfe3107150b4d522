package org.atrium.web.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent sees at a glance who reads what. */
class DeskTicketPageTest {

    @ParameterizedTest
    @CsvSource({
        "INTERNAL, true,  msg--note,    sticky",
        "PRIVATE,  true,  msg--private, lock",
        "PUBLIC,   true,  msg--public,  globe",
        "PRIVATE,  false, '',           lock",
        "PUBLIC,   false, '',           globe"
    })
    void aMessageShowsWhoReadsIt(MessageVisibility visibility, boolean staff, String style, String icon) {
        DeskTicketPage page = new DeskTicketPage();
        MessageView message = new MessageView(
                1,
                null,
                staff,
                visibility,
                "",
                "",
                null,
                Instant.EPOCH,
                List.of(),
                TicketChannel.WEB,
                null,
                null,
                null);
        assertThat(page.style(message)).isEqualTo(style);
        assertThat(page.icon(message)).isEqualTo(icon);
    }
}
