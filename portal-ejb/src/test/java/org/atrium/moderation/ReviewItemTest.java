package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.junit.jupiter.api.Test;

/** A text waits once, keeps its first reason, and comes back after a verdict. */
class ReviewItemTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final AccountId INES = new AccountId(3);

    private final ReviewItem item =
            new ReviewItem("forum-post", 42, new AccountId(7), ReviewReason.FIRST_POST, null, NOW);

    @Test
    void isNotJudgedBeforeItIsClaimed() {
        assertThatThrownBy(() -> item.judge(INES, NOW)).isInstanceOf(ConflictException.class);
        assertThat(item.claimedBy(NOW)).isNull();
    }

    @Test
    void keepsItsPlaceAndFirstReason() {
        item.wait(ReviewReason.FLAGGED, "SPAM", NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.FIRST_POST);
        assertThat(item.waitingSince()).isEqualTo(NOW);
    }

    @Test
    void comesBackForANewReason() {
        item.drop(NOW.plusSeconds(30));
        item.wait(ReviewReason.FLAGGED, "SPAM", NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.FLAGGED);
        assertThat(item.waitingSince()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void anAppealIsNotJudgedByTheFirstModerator() {
        item.drop(NOW.plusSeconds(30));
        item.appeal(new Appeal(1, new AccountId(7), "It was no spam", NOW.plusSeconds(60)), INES, NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.APPEAL);
        assertThat(item.detail()).isEqualTo("It was no spam");
        assertThat(item.bars(INES)).isTrue();
        assertThat(item.bars(new AccountId(4))).isFalse();
    }
}
