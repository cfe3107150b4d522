package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.ticket.TicketPriority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationUrgencyTest {

    @ParameterizedTest(name = "waited {0}, {1} others, order {2}: {3}")
    @CsvSource({
        "PT1H, 0, false, NORMAL",
        "PT1H, 0, true, NORMAL",
        "P3D, 0, false, NORMAL",
        "P3D, 0, true, HIGH",
        "PT1H, 3, true, HIGH",
        "P3D, 3, false, HIGH",
        "P3D, 3, true, URGENT",
        "PT1H, 10, false, HIGH",
        "PT1H, 10, true, URGENT",
        "P9D, 99, true, URGENT"
    })
    void growsWithWaitAffectedPeopleAndOrder(Duration waited, int affected, boolean order, TicketPriority priority) {
        assertThat(new EscalationUrgency(waited, affected, order).priority()).isEqualTo(priority);
    }
}
