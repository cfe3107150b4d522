package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.atrium.notification.NotificationChannel.EMAIL;
import static org.atrium.notification.NotificationChannel.PORTAL;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.notification.ChosenNotifications.Checked;
import org.atrium.notification.ChosenNotifications.QuietTimes;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be chosen, and what is said of the rest. */
class ChosenNotificationsTest {

    private static final Map<NotificationKind, Set<NotificationChannel>> OFFERED = Map.of(
            NotificationKind.ANSWER, Set.of(PORTAL, EMAIL),
            NotificationKind.COPY, Set.of(EMAIL));

    @Test
    void isReadAsItIsMeant() {
        Checked checked = new ChosenNotifications(
                        Map.of("ANSWER", List.of("EMAIL"), "COPY", List.of()),
                        "WEEKLY",
                        new QuietTimes("22:00", "07:30"))
                .checked(OFFERED);
        assertThat(checked.kinds())
                .containsEntry(NotificationKind.ANSWER, Set.of(EMAIL))
                .containsEntry(NotificationKind.COPY, Set.of());
        assertThat(checked.digest()).isEqualTo(DigestFrequency.WEEKLY);
        assertThat(checked.quietHours()).contains(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        ChosenNotifications wrong = new ChosenNotifications(
                Map.of("ANSWER", List.of("PORTAL", "TEXT")), "HOURLY", new QuietTimes("25:00", null));
        assertThatThrownBy(() -> wrong.checked(OFFERED))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("kinds.ANSWER[1]", "digest", "quietHours.from", "quietHours.to"));
    }

    /** A kind for others is none for this person. */
    @Test
    void kindsForOthersAreUnknown() {
        assertRefused(new ChosenNotifications(Map.of("RETURN", List.of()), "OFF", null), "kinds.RETURN");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(new ChosenNotifications(null, "OFF", null), "kinds");
        assertRefused(new ChosenNotifications(Map.of(), null, null), "digest");
    }

    @ParameterizedTest
    @CsvSource({
        "22:00,    22:00, quietHours.to",
        "7:00,     22:00, quietHours.from",
        "22:00:30, 07:00, quietHours.from",
        "24:00,    07:00, quietHours.from",
        "22:00,    07:60, quietHours.to",
        "22:00,    '',    quietHours.to"
    })
    void hoursAreTimesOfADayThatDiffer(String from, String to, String field) {
        assertRefused(new ChosenNotifications(Map.of(), "OFF", new QuietTimes(from, to)), field);
    }

    private static void assertRefused(ChosenNotifications choice, String field) {
        assertThatThrownBy(() -> choice.checked(OFFERED))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }
}
