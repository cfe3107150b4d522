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

    private final SupportCase taken = SupportCase.open("T-100001", NORA, NOW, SOON);

    @Test
    void isOpenUntilClosed() {
        assertThat(taken.isOpen()).isTrue();
        assertThat(taken.close(SOON)).isEqualTo(new SupportCase("T-100001", NORA, NOW, SOON, SOON));
        assertThat(taken.close(SOON).isOpen()).isFalse();
    }

    @Test
    void reopeningKeepsTicketAndStart() {
        Instant later = SOON.plus(Duration.ofDays(1));
        SupportCase again = taken.close(SOON).reopen(later);

        assertThat(again).isEqualTo(new SupportCase("T-100001", NORA, NOW, later, null));
        assertThat(again.isOpen()).isTrue();
    }

    @Test
    void changingTheDueTimeKeepsTheState() {
        assertThat(taken.withAnswerBy(null)).isEqualTo(new SupportCase("T-100001", NORA, NOW, null, null));
        assertThat(taken.close(SOON).withAnswerBy(null).isOpen()).isFalse();
    }
}
