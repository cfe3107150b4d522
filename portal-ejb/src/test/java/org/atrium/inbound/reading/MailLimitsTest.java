package org.atrium.inbound.reading;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are made to take long, or to need much, are read in bounded time, as far as they are mails. */
class MailLimitsTest {

    /** Many times of what it takes: what grows by the square takes minutes. */
    private static final Duration SOON = ofSeconds(20);

    private static final int MOST = 300_000;
    private static final int MANY = 1_100_000;

    @Test
    void aHundredThousandPartsAreCut() {
        InboundMail mail = read("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nhello\n".repeat(100_000));
        assertThat(mail.defects()).contains(MailDefect.TOO_MANY_PARTS);
        assertThat(mail.body().newest()).startsWith("hello");
    }

    @Test
    void deepNestingIsCut() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            body.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        assertThat(read("Content-Type: multipart/mixed; boundary=b0\n", body.toString())
                        .defects())
                .contains(MailDefect.TOO_DEEP);
    }

    @Test
    void alternativesWithinAlternativesAreReadOnce() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            body.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/alternative; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        body.append("--b20\nContent-Type: text/html\n\n").append("<b> ".repeat(20_000));
        assertThat(read("Content-Type: multipart/alternative; boundary=b0\n", body.toString())
                        .defects())
                .contains(MailDefect.NO_BODY);
    }

    @Test
    void manyHeadersAreCut() {
        assertThat(read("X-A: b\n".repeat(400_000), "hello").defects()).contains(MailDefect.TOO_MANY_HEADERS);
    }

    @Test
    void aLongHeaderIsLeftOutAndTheMailIsRead() {
        InboundMail mail = read("Subject: " + "x".repeat(MANY) + "\n and more\nX-Other: short\n", "hello");
        assertThat(mail.defects()).contains(MailDefect.BROKEN_STRUCTURE);
        assertThat(mail.body().newest()).isEqualTo("hello");
        assertThat(mail.subject()).doesNotContain("x");
    }

    @Test
    void aLineOfMegabytesIsRead() {
        InboundMail mail = read("", "x".repeat(MANY));
        assertThat(mail.body().newest()).startsWith("xxx");
        assertThat(mail.defects()).contains(MailDefect.TEXT_CUT);
    }

    @Test
    void aFileOfManyMegabytesIsWhole() {
        byte[] file = new byte[18_000_000];
        String encoded = Base64.getMimeEncoder().encodeToString(file);
        InboundMail mail = read(
                "Content-Type: multipart/mixed; boundary=b\n",
                "--b\n\nhello\n--b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n"
                        + encoded + "\n--b--\n");
        assertThat(mail.body().newest()).isEqualTo("hello");
        assertThat(mail.attachments().get(0).content().size()).isEqualTo(file.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n", "--\n", "From: a\n", "[cid:"})
    void hostileTextIsReadSoon(String pump) {
        InboundMail mail = read("Content-Type: text/plain; format=flowed\n", pump.repeat(MANY / pump.length()));
        assertThat(mail.body().newest()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a><b>", "<table><tr><td>", "<b>a</b> ", "<"})
    void hostileHtmlIsReadSoon(String pump) {
        InboundMail mail = read("Content-Type: text/html\n", pump.repeat(MANY / pump.length()));
        assertThat(mail.body().newest()).hasSizeLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b;", "name*0=a;", "=?", "a,", "("})
    void hostileHeadersAreReadSoon(String pump) {
        String value = pump.repeat(900_000 / pump.length());
        InboundMail mail = read(
                "Content-Type: text/plain; " + value + "\nTo: " + value + "\nReferences: " + value + "\nCc: " + value
                        + "\n",
                "x");
        assertThat(mail.from()).contains(new MailParty("a@example.com", ""));
        assertThat(mail.to()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(mail.references()).hasSizeLessThanOrEqualTo(500);
    }

    private static InboundMail read(String headers, String body) {
        byte[] mail = ("From: a@example.com\n" + headers + "\n" + body).getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(SOON, () -> Mails.read(mail));
    }
}
