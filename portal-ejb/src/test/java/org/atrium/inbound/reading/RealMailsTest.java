package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real mails, and those that mail libraries are tested with, are read without an error. */
class RealMailsTest {

    private static final Map<String, RealMail> MAILS = new TreeMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        Path file = Path.of(System.getProperty("shared.data", ""), "mails.ndjson.gz");
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().map(RealMailsTest::read).forEach(mail -> MAILS.put(mail.name(), mail));
        }
    }

    @Test
    void eachIsRead() {
        assertThat(MAILS).hasSize(113);
    }

    @Test
    void eachReplyGivesItsNewestWords() {
        assertThat(MAILS.values())
                .filteredOn(mail -> mail.reply() != null)
                .hasSize(6)
                .allSatisfy(mail -> assertThat(mail.read().body().newest()).isEqualTo(mail.reply()));
    }

    @Test
    void quotesOfAllProgramsAreFolded() {
        assertThat(MAILS.values())
                .filteredOn(mail -> mail.kind().equals("reply-html-body"))
                .hasSize(5)
                .allSatisfy(mail -> {
                    assertThat(mail.read().body().newest()).isEqualTo("Hi. I am fine.\n\nThanks,\nAlex");
                    assertThat(mail.read().body().folded()).contains("Hello! How are you?");
                });
    }

    @Test
    void bodiesKeepTheirOwnWordsAlone() {
        assertThat(newest("email_1_3.txt"))
                .isEqualTo("Oh thanks.\n\nHaving the function would be great.\n\n-Abhishek Kona");
        assertThat(newest("email_1_5.txt")).startsWith("One: Here's").endsWith("for a while.");
        assertThat(newest("email_1_7.txt")).isEqualTo(":+1:");
        assertThat(newest("email_2_1.txt")).isEqualTo("Outlook with a reply");
        assertThat(newest("email_2_3.txt")).isEqualTo("Outlook with a reply directly above line");
        assertThat(newest("email_bullets.txt")).endsWith("- how about bullets\n   - and another");
        assertThat(newest("email_multi_word_sent_from_my_mobile_device.txt")).isEqualTo("Here is another email");
        assertThat(newest("email_sent_from_my_not_signature.txt")).endsWith("my mobile phone.");
        assertThat(newest("greedy_on.txt")).startsWith("On your remote host").endsWith("is not working.");
        assertThat(newest("email_1_1.txt")).startsWith("Hi folks").endsWith("-Abhishek Kona");
    }

    @Test
    void reportsNameWhomTheyDidNotReach() {
        assertThat(report("multi_address_bounce1.eml").failed())
                .hasSize(5)
                .allMatch(FailedRecipient::hard)
                .allMatch(failed -> failed.status().equals("5.1.1"));
        assertThat(report("multi_address_bounce1.eml").messageId())
                .contains("118707422.15521266992174819.JavaMail.root@lvmail01");
        assertThat(report("report_530.eml").failed())
                .extracting(FailedRecipient::address)
                .containsExactly("edwin@zzzzzzz.com");
        assertThat(report("multipart_report_multiple_status.eml").failed())
                .extracting(FailedRecipient::address)
                .containsExactly("u@ci.com");
        assertThat(report("multipart_report_multiple_status.eml").messageId())
                .contains("4c2a146147ac8_61ff157c4ec1652df@s.h.c.mail");
    }

    /** Only those that have no text and no file, by their bytes. */
    @Test
    void nothingThatIsWrittenIsLost() {
        assertThat(MAILS.values())
                .filteredOn(mail -> mail.read().defects().contains(MailDefect.NO_BODY))
                .extracting(RealMail::name)
                .containsExactlyInAnyOrder(
                        "bad_date_header2.eml",
                        "empty_in_reply_to.eml",
                        "missing_body.eml",
                        "multipartemptypart.msg",
                        "multipartnestedemptypartsnorfc822.msg");
    }

    private static String newest(String name) {
        return MAILS.get(name).read().body().newest();
    }

    private static DeliveryReport report(String name) {
        return MAILS.get(name).read().deliveryReport().orElseThrow();
    }

    private static RealMail read(String line) {
        JsonObject json = Json.createReader(new StringReader(line)).readObject();
        String kind = json.getString("kind");
        byte[] raw = Base64.getDecoder().decode(json.getString("raw"));
        InboundMail mail =
                switch (kind) {
                    case "reply-text-body" -> Mails.with("Content-Type: text/plain; charset=utf-8\n", raw);
                    case "reply-html-body" -> Mails.with("Content-Type: text/html; charset=utf-8\n", raw);
                    default -> MailReader.read(raw, List.of());
                };
        String name = json.getString("name");
        return new RealMail(name.substring(name.lastIndexOf('/') + 1), kind, json.getString("reply", null), mail);
    }

    private record RealMail(String name, String kind, String reply, InboundMail read) {}
}
