package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskFilterTest {

    private static final Set<TicketStatus> ALL = EnumSet.allOf(TicketStatus.class);

    @Test
    void usesTheStatusesOfItsView() {
        assertThat(DeskFilter.of(DeskView.WAITING).statusesOf(ALL))
                .containsExactlyInAnyOrder(TicketStatus.PENDING, TicketStatus.ON_HOLD);
    }

    @Test
    void narrowsToOneStatus() {
        assertThat(with(DeskView.WAITING, TicketStatus.PENDING)).containsExactly(TicketStatus.PENDING);
        assertThat(with(DeskView.OVERDUE, TicketStatus.SOLVED)).isEmpty();
    }

    private static Set<TicketStatus> with(DeskView view, TicketStatus status) {
        return new DeskFilter(view, status, null, null, null).statusesOf(ALL);
    }
}
