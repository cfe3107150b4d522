package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What holds somebody back, and until when. */
class SanctionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    @Test
    void aSilenceEndsByItself() {
        Sanction silence = sanction(SanctionKind.SILENCE, 2);

        assertThat(silence.holds(NOW)).isTrue();
        assertThat(silence.holds(NOW.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void aSuspensionWithoutEndHoldsUntilItIsLifted() {
        Sanction suspension = sanction(SanctionKind.SUSPENSION, null);
        assertThat(suspension.holds(NOW.plus(Duration.ofDays(4000)))).isTrue();

        assertThat(suspension.lift(new AccountId(3), NOW)).isTrue();
        assertThat(suspension.lift(new AccountId(3), NOW)).isFalse();
        assertThat(suspension.holds(NOW)).isFalse();
    }

    @Test
    void aWarningHoldsNobodyBack() {
        assertThat(sanction(SanctionKind.WARNING, null).holds(NOW)).isFalse();
    }

    @Test
    void aSilenceNeedsAnEndThatIsStillToCome() {
        assertThatThrownBy(() -> sanction(SanctionKind.SILENCE, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Measure(SanctionKind.SUSPENSION, NOW, null, "SPAM", null).checked(NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Sanction sanction(SanctionKind kind, Integer days) {
        return new Sanction(
                new AccountId(7), new AccountId(3), new Measure(kind, null, days, "SPAM", null).checked(NOW), NOW);
    }
}
