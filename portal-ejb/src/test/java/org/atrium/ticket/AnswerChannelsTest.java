package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.Obstacle;
import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerChannelsTest {

    private static final AnswerRoute WHATSAPP = new AnswerRoute(TicketChannel.WHATSAPP, "+491", null);
    private static final AnswerRoute SMS = new AnswerRoute(TicketChannel.SMS, "+491", null);
    private static final AnswerRoute STOPPED = new AnswerRoute(TicketChannel.SMS, "+491", Obstacle.OPTED_OUT);

    @Test
    void anAnswerGoesWhereTheCustomerWroteLast() {
        assertThat(AnswerChannels.preferred(List.of(WHATSAPP, SMS), TicketChannel.SMS))
                .isEqualTo(TicketChannel.SMS);
        assertThat(AnswerChannels.preferred(List.of(WHATSAPP, SMS), TicketChannel.EMAIL))
                .isEqualTo(TicketChannel.WEB);
    }

    @Test
    void nothingGoesWhereItWouldNotArrive() {
        assertThat(AnswerChannels.preferred(List.of(WHATSAPP, STOPPED), TicketChannel.SMS))
                .isEqualTo(TicketChannel.WEB);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, SENT, true",
        "WAITING, DELIVERED, true",
        "WAITING, FAILED, true",
        "SENT, DELIVERED, true",
        "SENT, READ, true",
        "SENT, FAILED, true",
        "DELIVERED, READ, true",
        "DELIVERED, SENT, false",
        "DELIVERED, FAILED, false",
        "READ, DELIVERED, false",
        "READ, FAILED, false",
        "FAILED, SENT, false",
        "FAILED, DELIVERED, false",
        "SENT, SENT, false"
    })
    void reportsInAnyOrderNeverLeadBack(DeliveryStatus from, DeliveryStatus to, boolean allowed) {
        assertThat(from.canTransitionTo(to)).isEqualTo(allowed);
    }
}
