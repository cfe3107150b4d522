package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
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
    void cannotBeJudgedUnclaimed() {
        assertThatThrownBy(() -> item.complete(INES, NOW)).isInstanceOf(ConflictException.class);
        assertThat(item.claimedBy(NOW)).isNull();
    }

    @Test
    void decidedItemIsClaimedByNobody() throws ReflectiveOperationException {
        claim(INES);
        assertThat(item.claimedBy(NOW)).isEqualTo(INES);

        item.complete(INES, NOW);

        assertThat(item.claimedBy(NOW)).isNull();
        assertThat(item.decidedAt()).isEqualTo(NOW);
    }

    /** As the query does it. */
    private void claim(AccountId moderator) throws ReflectiveOperationException {
        set("claimedBy", moderator);
        set("claimedUntil", NOW.plusSeconds(60));
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        Field claimed = ReviewItem.class.getDeclaredField(field);
        claimed.setAccessible(true);
        claimed.set(item, value);
    }

    @Test
    void repeatedReasonKeepsPlaceAndFirstReason() {
        item.enqueue(ReviewReason.FLAGGED, "SPAM", NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.FIRST_POST);
        assertThat(item.waitingSince()).isEqualTo(NOW);
    }

    @Test
    void newReasonQueuesAJudgedItemAgain() {
        item.withdraw(NOW.plusSeconds(30));
        item.enqueue(ReviewReason.FLAGGED, "SPAM", NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.FLAGGED);
        assertThat(item.waitingSince()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void authorIsBarredFromTheirOwnText() {
        AccountId author = new AccountId(7);

        assertThat(item.isExcluded(author)).isTrue();
        assertThat(item.isExcluded(INES)).isFalse();
    }

    @Test
    void firstModeratorIsBarredFromTheAppeal() {
        item.withdraw(NOW.plusSeconds(30));
        item.enqueueAppeal(
                new Appeal(1, new AccountId(7), "It was no spam", NOW.plusSeconds(60)), INES, NOW.plusSeconds(60));

        assertThat(item.reason()).isEqualTo(ReviewReason.APPEAL);
        assertThat(item.detail()).isEqualTo("It was no spam");
        assertThat(item.isExcluded(INES)).isTrue();
        assertThat(item.isExcluded(new AccountId(4))).isFalse();
    }
}
