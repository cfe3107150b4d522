package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.junit.jupiter.api.Test;

/** What waits for one mail. */
class AnswerDigestTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private final AnswerDigest digest = new AnswerDigest(new AccountId(7), new ThreadId(42), NOW);

    @Test
    void leadsToTheFirstOfWhatWaits() {
        digest.add("/first");
        digest.add("/second");

        assertThat(digest.waiting()).isEqualTo(2);
        assertThat(digest.link()).isEqualTo("/first");
    }

    @Test
    void startsAnewOnceItWasTold() {
        digest.add("/first");
        Instant later = NOW.plusSeconds(4000);
        digest.told(later);
        digest.add("/third");

        assertThat(digest.waiting()).isEqualTo(1);
        assertThat(digest.link()).isEqualTo("/third");
        assertThat(digest.dueAt()).isEqualTo(later.plus(AnswerDigest.PAUSE));
    }
}
