package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a trusted server, and of its results the topmost, says whether a domain stands for its mail. */
class AuthenticationResultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mx.shop.example; dmarc=pass header.from=example.com                      | PASS
            MX.Shop.Example 1; spf=pass; dmarc=pass (p=reject) header.from=a.example | PASS
            mx.shop.example; spf=pass; dmarc=fail (p=none) action=none               | FAIL
            mx.shop.example; dmarc = fail                                            | FAIL
            mx.shop.example; dmarc=permerror                                         | FAIL
            mx.shop.example; dmarc=temperror                                         | NONE
            mx.shop.example; dmarc=none                                              | NONE
            mx.shop.example; none                                                    | NONE
            mx.shop.example; spf=fail (dmarc=pass; dmarc=pass)                       | NONE
            mx.shop.example; spf=fail reason="; dmarc=pass"                          | NONE
            other.example; dmarc=pass                                                | NONE
            mx.shop.example.evil.example; dmarc=pass                                 | NONE
            """)
    void theResultIsRead(String header, DmarcResult result) {
        assertThat(Mails.with("Authentication-Results: " + header + "\n", "x").dmarc())
                .isEqualTo(result);
    }

    @Test
    void theTopmostOfATrustedServerCounts() {
        assertThat(Mails.with("""
                Authentication-Results: other.example; dmarc=pass
                Authentication-Results: mx.shop.example; dmarc=fail
                Authentication-Results: mx.shop.example; dmarc=pass
                """, "x").dmarc()).isEqualTo(DmarcResult.FAIL);
    }

    @Test
    void withoutTrustedServersNothingIsKnown() {
        assertThat(MailReader.read(
                                "From: a@example.com\nAuthentication-Results: ; dmarc=pass\n\nx"
                                        .getBytes(StandardCharsets.UTF_8),
                                List.of("", " "))
                        .dmarc())
                .isEqualTo(DmarcResult.NONE);
    }

    /** Whoever checks such an author may have read another one. */
    @Test
    void anAuthorThatReadsTwoWaysSpeaksForNobody() {
        String result = "Authentication-Results: mx.shop.example; dmarc=pass\n";
        for (String author : List.of(
                "From: <agent@shop.example> <mallory@evil.example>",
                "From: <=?utf-8?Q?agent=40shop.example?=>",
                "Sender: agent@shop.example")) {
            InboundMail mail = Mails.read(result + author + "\n\nx");
            assertThat(mail.dmarc()).as(author).isEqualTo(DmarcResult.FAIL);
        }
    }

    @Test
    void aMailOfSeveralAuthorsSpeaksForNone() {
        String result = "Authentication-Results: mx.shop.example; dmarc=pass\n";
        assertThat(Mails.read(result + "From: a@example.com\nFrom: b@example.com\n\nx")
                        .dmarc())
                .isEqualTo(DmarcResult.FAIL);
        assertThat(Mails.read(result + "From: a@example.com, b@example.com\n\nx")
                        .dmarc())
                .isEqualTo(DmarcResult.FAIL);
    }
}
