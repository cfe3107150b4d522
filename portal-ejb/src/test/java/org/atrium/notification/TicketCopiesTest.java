package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.AccountStatus;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets copies by mail. */
class TicketCopiesTest {

    @ParameterizedTest
    @CsvSource({
        "CONTACT,   EMAIL, true",
        "CONTACT,   NONE,  true",
        "PENDING,   EMAIL, true",
        "ACTIVE,    EMAIL, true",
        "ACTIVE,    NONE,  false",
        "SUSPENDED, EMAIL, false"
    })
    void whoeverHasAnAccountMayWantNone(AccountStatus status, PreferredChannel channel, boolean mailed) {
        assertThat(TicketCopies.isMailed(reader("kim@example.org", status, channel)))
                .isEqualTo(mailed);
    }

    @Test
    void whoeverHasNoAddressGetsNone() {
        assertThat(TicketCopies.isMailed(reader(null, AccountStatus.CONTACT, PreferredChannel.EMAIL)))
                .isFalse();
    }

    private static AccountSummary reader(String email, AccountStatus status, PreferredChannel channel) {
        return new AccountSummary(
                new AccountId(1), "a", "Kim", email, null, "en", ZoneOffset.UTC, channel, status, true, Set.of());
    }
}
