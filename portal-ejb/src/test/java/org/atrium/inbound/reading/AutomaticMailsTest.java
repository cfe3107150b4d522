package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that no person wrote are recognised, so that nothing answers them by itself. */
class AutomaticMailsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted: auto-generated                | AUTO_SUBMITTED
            Auto-Submitted: auto-replied (vacation)       | OUT_OF_OFFICE
            X-Autoreply: yes                              | OUT_OF_OFFICE
            X-Autorespond:                                | OUT_OF_OFFICE
            Precedence: auto_reply                        | OUT_OF_OFFICE
            Precedence: bulk                              | BULK
            Precedence: JUNK                              | BULK
            List-Id: <users.example.com>                  | MAILING_LIST
            List-Unsubscribe: <mailto:x@example.com>      | MAILING_LIST
            Return-Path: <>                               | NULL_SENDER
            """)
    void headersSaySo(String header, AutomaticReason reason) {
        assertThat(Mails.with(header + "\n", "Hello").automatic()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Auto-Submitted: no", "Precedence: normal", "Return-Path: <nora@example.com>", "X-Autoreply: no"
            })
    void aPersonsMailIsNone(String header) {
        assertThat(Mails.with(header + "\n", "Hello").automatic()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Out of Office: Kettle",
                "Automatic reply: Kettle",
                "Abwesenheitsnotiz: Kessel",
                "Automatische Antwort: Kessel",
                "Réponse automatique : Bouilloire",
                "Odpowiedź automatyczna: Czajnik",
                "Автоответ: Чайник",
                "自动回复: 水壶"
            })
    void subjectsOfAbsenceSaySo(String subject) {
        assertThat(Mails.read("From: nora@example.com\nSubject: " + subject + "\n\nAway.")
                        .automatic())
                .contains(AutomaticReason.OUT_OF_OFFICE);
    }

    @Test
    void anAnswerToAnAbsenceIsAPersons() {
        assertThat(Mails.read("From: nora@example.com\nSubject: Re: Out of Office\n\nHi.")
                        .automatic())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Out of office chairs do not fit", "Auto: Kindersitz passt nicht", "Abwesenheitsnotizbuch"})
    void subjectsThatOnlyBeginSoAreAPersons(String subject) {
        assertThat(Mails.read("From: nora@example.com\nSubject: " + subject + "\n\nHi.")
                        .automatic())
                .isEmpty();
    }

    @Test
    void aReceiptIsRecognised() {
        assertThat(Mails.with(
                                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
                                "--b\n\nread\n--b--\n")
                        .automatic())
                .contains(AutomaticReason.READ_RECEIPT);
    }
}
