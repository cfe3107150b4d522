package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.junit.jupiter.api.Test;

/** What is known of support's work on a thread, from taking it to being done, and again. */
class SupportCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofHours(8));

    private static final AccountId NORA = new AccountId(7);

    private final SupportCase taken = SupportCase.taken("T-100001", NORA, NOW, SOON);

    @Test
    void isOpenUntilSupportIsDone() {
        assertThat(taken.isOpen()).isTrue();
        assertThat(taken.done(SOON)).isEqualTo(new SupportCase("T-100001", NORA, NOW, SOON, SOON));
        assertThat(taken.done(SOON).isOpen()).isFalse();
    }

    @Test
    void keepsItsTicketAndBeginningWhenItOpensAgain() {
        Instant later = SOON.plus(Duration.ofDays(1));
        SupportCase again = taken.done(SOON).again(later);

        assertThat(again).isEqualTo(new SupportCase("T-100001", NORA, NOW, later, null));
        assertThat(again.isOpen()).isTrue();
    }

    @Test
    void movesItsAnswerWithoutOpeningOrEnding() {
        assertThat(taken.answersBy(null)).isEqualTo(new SupportCase("T-100001", NORA, NOW, null, null));
        assertThat(taken.done(SOON).answersBy(null).isOpen()).isFalse();
    }
}
