package org.atrium.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What counts as overdue: nobody takes it, rather than others come before it. */
class BacklogTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Instant DUE = NOW.minusSeconds(3600);

    @Test
    void untakenMessageIsOverdueSinceItsDueTime() {
        assertThat(overdue(DUE, DUE.minusSeconds(60))).hasMinutes(60);
    }

    @Test
    void messageIsNotOverdueWhileOthersAreDelivered() {
        assertThat(overdue(DUE, NOW.minusSeconds(20))).hasSeconds(20);
    }

    @Test
    void futureMessagesAreNotOverdue() {
        assertThat(overdue(NOW.plusSeconds(1), NOW.minusSeconds(20))).isZero();
        assertThat(overdue(null, NOW.minusSeconds(20))).isZero();
    }

    private static Duration overdue(Instant due, Instant lastTaken) {
        return new OutboxMonitor.BacklogRow(1L, 0L, DUE, due).at(NOW, lastTaken).overdue();
    }
}
