package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketStatusTest {

    private static final Map<TicketStatus, Set<TicketStatus>> ALLOWED = new EnumMap<>(Map.of(
            TicketStatus.NEW,
                    EnumSet.of(TicketStatus.OPEN, TicketStatus.PENDING, TicketStatus.ON_HOLD, TicketStatus.SOLVED),
            TicketStatus.OPEN, EnumSet.of(TicketStatus.PENDING, TicketStatus.ON_HOLD, TicketStatus.SOLVED),
            TicketStatus.PENDING, EnumSet.of(TicketStatus.OPEN, TicketStatus.ON_HOLD, TicketStatus.SOLVED),
            TicketStatus.ON_HOLD, EnumSet.of(TicketStatus.OPEN, TicketStatus.PENDING, TicketStatus.SOLVED),
            TicketStatus.SOLVED, EnumSet.of(TicketStatus.OPEN, TicketStatus.CLOSED),
            TicketStatus.CLOSED, EnumSet.noneOf(TicketStatus.class)));

    @Test
    void allowsItsTransitionsOnly() {
        for (TicketStatus from : TicketStatus.values()) {
            for (TicketStatus to : TicketStatus.values()) {
                assertThat(from.canTransitionTo(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
            assertThat(from.nextStatuses()).isEqualTo(ALLOWED.get(from));
        }
    }

    @Test
    void clockRunsWhileNewOrOpen() {
        assertThat(TicketStatus.values())
                .filteredOn(TicketStatus::isClockRunning)
                .containsExactly(TicketStatus.NEW, TicketStatus.OPEN);
    }
}
