package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressStateTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T22:00:00Z");

    private final MailAddressState state = new MailAddressState("x");

    @Test
    void aHardFailureStopsMailAtOnce() {
        assertThat(state.record(true, "5.1.1", "no such user", MONDAY)).isTrue();
        assertThat(state.stop()).contains(new MailStop(MONDAY, "5.1.1", "no such user"));
    }

    @Test
    void aThousandReportsOfADayCountOnce() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(state.record(true, "5.1.1", null, MONDAY.plusSeconds(i))).isEqualTo(i == 0);
            assertThat(state.record(false, "4.2.2", null, MONDAY.plusSeconds(i)))
                    .isEqualTo(i == 0);
        }
        assertThat(state.hardBounces()).isEqualTo(1);
        assertThat(state.softBounces()).isEqualTo(1);
    }

    @Test
    void temporaryFailuresOnFiveDaysOfSevenStopMail() {
        for (int day : new int[] {0, 2, 3, 5}) {
            soft(day);
        }
        assertThat(state.stop()).isEmpty();
        soft(6);
        assertThat(state.stop()).isPresent();
        assertThat(state.softBounces()).isEqualTo(5);
    }

    @Test
    void temporaryFailuresOnFewerDaysOfAWeekDoNot() {
        for (int day = 0; day < 60; day += 2) {
            soft(day);
        }
        soft(70);
        soft(70);
        soft(71);
        soft(72);
        soft(73);
        assertThat(state.stop()).isEmpty();
        soft(74);
        assertThat(state.stop()).isPresent();
    }

    /** Of the mail that stopped it, more reports may come that day; they say nothing new. */
    @Test
    void onceItWorksAgainOnlyWhatComesBackLaterCounts() {
        for (int day = 0; day < 5; day++) {
            soft(day);
        }
        state.record(true, "5.1.1", null, at(5));
        state.resume();
        state.record(true, "5.1.1", null, at(5).plusSeconds(60));
        soft(5);
        soft(6);
        soft(7);
        assertThat(state.stop()).isEmpty();
        state.record(true, "5.2.1", "disabled", at(6));
        assertThat(state.stop()).contains(new MailStop(at(6), "5.2.1", "disabled"));
    }

    @Test
    void clocksOfTwoNodesMayDiffer() {
        soft(1);
        soft(0);
        assertThat(state.softBounces()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, NO_SUCH_ADDRESS",
        "5.1.10, NO_SUCH_ADDRESS",
        "4.2.2, FULL",
        "5.2.2, FULL",
        "5.2.1, REFUSED",
        "5.7.1, REFUSED",
        "nonsense, REFUSED",
        ", REFUSED"
    })
    void theStatusSaysWhy(String status, MailStopReason reason) {
        assertThat(new MailStop(MONDAY, status, null).reason()).isEqualTo(reason);
    }

    /** The row shall not say whose it is, and the database keeps it whatever another server writes. */
    @Test
    void aDiagnosticIsOneLineWithoutAddresses() {
        assertThat(ReturnedMail.line("550 <nora@x.example>:\r\n\tno such\0 user \ud83d", 500))
                .isEqualTo("550 <…@…>: no such  user ?");
        assertThat(ReturnedMail.line("x".repeat(5_000_000), 500)).hasSize(500);
        assertThat(ReturnedMail.line(null, 500)).isNull();
    }

    private void soft(int day) {
        state.record(false, "4.2.2", null, at(day));
    }

    private static Instant at(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }
}
