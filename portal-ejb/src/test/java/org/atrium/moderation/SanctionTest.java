package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;

/** What holds somebody back, and until when. */
class SanctionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    @Test
    void silenceExpires() {
        Sanction silence = sanction(SanctionKind.SILENCE, 2);

        assertThat(silence.isActive(NOW)).isTrue();
        assertThat(silence.isActive(NOW.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void openEndedSuspensionLastsUntilLifted() {
        Sanction suspension = sanction(SanctionKind.SUSPENSION, null);
        assertThat(suspension.isActive(NOW.plus(Duration.ofDays(4000)))).isTrue();

        assertThat(suspension.lift(new AccountId(3), NOW)).isTrue();
        assertThat(suspension.lift(new AccountId(3), NOW)).isFalse();
        assertThat(suspension.isActive(NOW)).isFalse();
    }

    @Test
    void warningRestrictsNothing() {
        assertThat(sanction(SanctionKind.WARNING, null).isActive(NOW)).isFalse();
    }

    @Test
    void sanctionEndsAreValidated() {
        assertThat(new SanctionRequest(SanctionKind.SILENCE, null, null, "SPAM", null).endErrors(NOW))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("until"));
        assertThat(new SanctionRequest(SanctionKind.SUSPENSION, NOW, null, "SPAM", null).endErrors(NOW))
                .hasSize(1);
        assertThat(new SanctionRequest(SanctionKind.SUSPENSION, null, null, "SPAM", null).endErrors(NOW))
                .isEmpty();
        assertThat(new SanctionRequest(SanctionKind.SILENCE, null, 1, "SPAM", null).endErrors(NOW))
                .isEmpty();
    }

    @Test
    void sanctionEndsWithinTenYears() {
        assertThat(endErrors(null, 3650)).isEmpty();
        assertThat(endErrors(NOW.plus(Duration.ofDays(3650)), null)).isEmpty();
        assertThat(endErrors(null, 3651)).containsExactly("until");
        assertThat(endErrors(null, Integer.MAX_VALUE)).containsExactly("until");
        assertThat(endErrors(null, 0)).containsExactly("until");
        assertThat(endErrors(null, Integer.MIN_VALUE)).containsExactly("until");
        assertThat(endErrors(Instant.parse("9999-12-31T00:00:00Z"), null)).containsExactly("until");
    }

    @Test
    void longestSanctionIsTheOneThatAppliesLast() {
        Sanction longer = sanction(SanctionKind.SILENCE, 5);
        Sanction shorter = sanction(SanctionKind.SUSPENSION, 2);
        Sanction warning = sanction(SanctionKind.WARNING, null);
        Sanction endless = sanction(SanctionKind.SUSPENSION, null);

        assertThat(Sanction.longest(List.of(shorter, longer, warning), NOW)).containsSame(longer);
        assertThat(Sanction.longest(List.of(endless, longer, shorter), NOW)).containsSame(endless);
        assertThat(Sanction.longest(List.of(warning), NOW)).isEmpty();
        assertThat(Sanction.longest(List.of(shorter, longer), NOW.plus(Duration.ofDays(6))))
                .isEmpty();
    }

    private static List<String> endErrors(Instant until, Integer days) {
        return new SanctionRequest(SanctionKind.SILENCE, until, days, "SPAM", null)
                .endErrors(NOW).stream().map(FieldError::field).toList();
    }

    private static Sanction sanction(SanctionKind kind, Integer days) {
        Instant until = days == null ? null : NOW.plus(Duration.ofDays(days));
        return new Sanction(
                new AccountId(7), new AccountId(3), new SanctionRequest(kind, until, null, "SPAM", null), NOW);
    }
}
