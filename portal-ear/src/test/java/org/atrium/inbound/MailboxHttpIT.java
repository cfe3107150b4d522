package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mailbox of an IMAP server, read by the portal as it ships. */
@ArquillianTest
@RunAsClient
@Tag("once")
class MailboxHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The API, asked with the same mail, says what became of it. */
    @Test
    void aMailInTheMailboxIsReceivedOnceAndThenGone() {
        String id = UUID.randomUUID() + "@mail.example";
        String mail = "From: Mila <mila-" + id + ">\r\nTo: support@shop.example\r\nMessage-ID: <" + id
                + ">\r\nDate: Tue, 1 Dec 2026 08:00:00 +0000\r\nSubject: Kettle " + id + "\r\n\r\nIt drips.\r\n";
        Mailbox.deliver(mail.getBytes(StandardCharsets.US_ASCII));
        Eventually.so(
                "the mailbox to be empty", LIMIT, () -> Mailbox.undelivered().isEmpty());
        Answer again = Api.merchant()
                .send("POST", "/integration/mail", "message/rfc822", mail)
                .expect(200);
        assertThat(again.text("/result")).isEqualTo("DUPLICATE");
    }

    @Test
    void theServerMayBeAwayForAWhile() {
        Mailbox.whileDown(() -> Api.visitor().get("/faq/categories").expect(200));
        Mailbox.deliver("Subject: after it was away\r\n\r\nHello.\r\n".getBytes(StandardCharsets.US_ASCII));
        Eventually.so(
                "the mailbox to be empty", LIMIT, () -> Mailbox.undelivered().isEmpty());
    }
}
