package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.AccountStatus;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is notified by which channel. */
class ChosenChannelsTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL,  PORTAL, true",
        "EMAIL,  EMAIL,  true",
        "EMAIL,  TEXT,   false",
        "IN_APP, PORTAL, true",
        "IN_APP, EMAIL,  false",
        "NONE,   PORTAL, false",
        "NONE,   EMAIL,  false"
    })
    void preferredChannelRulesOutOthers(PreferredChannel preferred, NotificationChannel channel, boolean reached) {
        assertThat(ChosenChannels.DEFAULTS.reaches(reader(1, preferred), NotificationKind.ANSWER, channel))
                .isEqualTo(reached);
    }

    @Test
    void choicesAreOfOnePersonAndOneKind() {
        ChosenChannels chosen = ChosenChannels.of(List.of(
                new Object[] {1L, "ANSWER", "EMAIL", false, null, null},
                new Object[] {1L, "PARCEL", "TEXT", true, null, null}));
        AccountSummary nora = reader(1, PreferredChannel.EMAIL);
        AccountSummary kim = reader(2, PreferredChannel.EMAIL);
        assertThat(chosen.readers(List.of(nora, kim), NotificationKind.ANSWER, NotificationChannel.EMAIL))
                .containsExactly(kim);
        assertThat(chosen.readers(List.of(nora, kim), NotificationKind.ANSWER, NotificationChannel.PORTAL))
                .containsExactly(nora, kim);
        assertThat(chosen.readers(List.of(nora, kim), NotificationKind.PARCEL, NotificationChannel.TEXT))
                .containsExactly(nora);
        assertThat(chosen.readers(List.of(nora, kim), NotificationKind.MENTION, NotificationChannel.EMAIL))
                .containsExactly(nora, kim);
    }

    /** A choice of a channel that a kind has no more, or never had, is none. */
    @Test
    void kindsHaveTheirChannelsAlone() {
        ChosenChannels chosen =
                ChosenChannels.of(List.<Object[]>of(new Object[] {1L, "COPY", "TEXT", true, null, null}));
        assertThat(chosen.wants(new AccountId(1), NotificationKind.COPY, NotificationChannel.TEXT))
                .isFalse();
    }

    @Test
    void quietHoursAreReadInTheReadersZone() {
        ChosenChannels chosen =
                ChosenChannels.of(List.<Object[]>of(new Object[] {1L, null, null, null, 22 * 60, 7 * 60}));
        Instant now = Instant.parse("2027-01-10T21:30:00Z");
        assertThat(chosen.quietUntil(reader(1, PreferredChannel.EMAIL), now))
                .contains(Instant.parse("2027-01-11T06:00:00Z"));
        assertThat(chosen.quietUntil(reader(2, PreferredChannel.EMAIL), now)).isEmpty();
    }

    /** Nobody gets text messages who has not asked for them. */
    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void textMessagesAreNeverDefault(NotificationKind kind) {
        assertThat(kind.isDefault(NotificationChannel.TEXT)).isFalse();
        assertThat(kind.channels()).allMatch(kind::has);
    }

    @Test
    void everybodyIsOfferedTheSameButForStaff() {
        assertThat(NotificationKind.of(Set.of(Role.CUSTOMER)))
                .contains(NotificationKind.ANSWER, NotificationKind.RETURN)
                .isSubsetOf(NotificationKind.of(Set.of(Role.AGENT)));
    }

    private static AccountSummary reader(long id, PreferredChannel preferred) {
        return new AccountSummary(
                new AccountId(id),
                "a" + id,
                "Kim",
                "kim@example.org",
                null,
                "en",
                ZoneId.of("Europe/Berlin"),
                preferred,
                AccountStatus.ACTIVE,
                true,
                Set.of());
    }
}
