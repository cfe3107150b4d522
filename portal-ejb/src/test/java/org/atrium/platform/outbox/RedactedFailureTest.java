package org.atrium.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log says why a mail did not leave, and not whose it was. */
class RedactedFailureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <nora.lindqvist@example.org>: Recipient address rejected: User unknown",
                "550 5.1.1 nora.lindqvist@example.org... User unknown",
                "Invalid Addresses; RCPT TO:<nora.lindqvist@example.org> SIZE=2000",
                "554 delivery error: dd This user (nora.lindqvist@example.org) has none",
                "Local address contains control or whitespace in string ``nora.lindqvist@example.org''",
                "550 \"nora lindqvist\"@example.org, nora+tag@example.org; nora.lindqvist@[192.0.2.1]"
            })
    void addressesAreRedacted(String words) {
        String told = told(new MessagingException(words));

        assertThat(told).doesNotContain("nora").doesNotContain("example.org").contains("…@…");
    }

    @Test
    void addressesInCausesAndServerRepliesAreRedacted() {
        SendFailedException refused = new SendFailedException(
                "Invalid Addresses",
                new SendFailedException("550 <nora@example.org> unknown", new IOException("RCPT nora@example.org")));

        assertThat(told(new IllegalStateException("nora@example.org", refused)))
                .doesNotContain("nora")
                .contains("IllegalStateException", "SendFailedException", "Invalid Addresses", "550 <", "IOException");
    }

    @Test
    void typeAndStackTraceStay() {
        MessagingException failure = new MessagingException("Could not connect to host mail.example, port 25");

        String told = told(failure);

        assertThat(told.lines().findFirst()).contains(failure.toString());
        assertThat(told).contains("\tat " + RedactedFailureTest.class.getName());
    }

    @Test
    void cyclicCausesEnd() {
        IOException first = new IOException("first");
        IOException second = new IOException("second", first);
        first.initCause(second);

        assertThat(told(first)).contains("first", "second");
    }

    private static String told(Throwable failure) {
        StringWriter words = new StringWriter();
        RedactedFailure.of(failure).printStackTrace(new PrintWriter(words, true));
        return words.toString();
    }
}
