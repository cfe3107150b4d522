package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real mails, and those that mail libraries are tested with, are taken in without an error. */
@ArquillianTest
@RunAsClient
@Tag("once")
class RealMailsHttpIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachBecomesSomething() throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (JsonNode mail : mails().values()) {
            results.put(mail.get("name").asText(), send(bytes(mail)).text("/result"));
        }
        assertThat(results).hasSize(113);
        assertThat(results.values()).contains("TICKET", "AUTOMATIC", "SET_ASIDE");
    }

    @Test
    void anAnswerGivesItsNewestWords() throws IOException {
        for (JsonNode mail : mails().values()) {
            if (mail.hasNonNull("reply")) {
                Answer outcome = send(bytes(mail));
                assertThat(outcome.text("/result"))
                        .as(mail.get("name").asText())
                        .isEqualTo("TICKET");
                assertThat(Api.as(Person.AGENT)
                                .get("/desk/tickets/" + outcome.text("/ticket"))
                                .expect(200)
                                .text("/messages/0/body"))
                        .isEqualTo(mail.get("reply").asText());
            }
        }
    }

    /** Answers are of somebody else each time, so that none says what was said before. */
    private static byte[] bytes(JsonNode mail) {
        byte[] raw = Base64.getDecoder().decode(mail.get("raw").asText());
        String kind = mail.get("kind").asText();
        if (!kind.startsWith("reply")) {
            return raw;
        }
        String from = "From: reader-" + UUID.randomUUID() + "@example.org\r\nMessage-ID: <" + UUID.randomUUID() + "@x>";
        String whole = new String(raw, StandardCharsets.ISO_8859_1);
        return (kind.equals("reply")
                        ? whole.replaceFirst("(?m)^Message-ID:.*\\R", "").replaceFirst("(?m)^From:.*$", from)
                        : from + "\r\nSubject: Re: Kettle\r\n" + type(kind) + whole)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String type(String kind) {
        return switch (kind) {
            case "reply-text-body" -> "Content-Type: text/plain; charset=utf-8\r\n\r\n";
            case "reply-html-body" -> "Content-Type: text/html; charset=utf-8\r\n\r\n";
            default -> "";
        };
    }

    private static Answer send(byte[] raw) throws IOException {
        Path file = Files.createTempFile("mail", ".eml");
        try {
            Files.write(file, raw);
            return Api.merchant()
                    .sendFile("/integration/mail", "message/rfc822", file)
                    .expect(200);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, JsonNode> mails() throws IOException {
        Path file = Path.of(System.getProperty("shared.data", "none"), "mails.ndjson.gz");
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        Map<String, JsonNode> mails = new TreeMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(RealMailsHttpIT::read)
                    .forEach(mail -> mails.put(mail.get("name").asText(), mail));
        }
        return mails;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
