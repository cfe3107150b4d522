package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountId;
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
        assertThat(new Measure(SanctionKind.SILENCE, null, null, "SPAM", null).problems(NOW))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("until"));
        assertThat(new Measure(SanctionKind.SUSPENSION, NOW, null, "SPAM", null).problems(NOW))
                .hasSize(1);
        assertThat(new Measure(SanctionKind.SUSPENSION, null, null, "SPAM", null).problems(NOW))
                .isEmpty();
        assertThat(new Measure(SanctionKind.SILENCE, null, 1, "SPAM", null).problems(NOW))
                .isEmpty();
    }

    private static Sanction sanction(SanctionKind kind, Integer days) {
        Instant until = days == null ? null : NOW.plus(Duration.ofDays(days));
        return new Sanction(new AccountId(7), new AccountId(3), new Measure(kind, until, null, "SPAM", null), NOW);
    }
}
