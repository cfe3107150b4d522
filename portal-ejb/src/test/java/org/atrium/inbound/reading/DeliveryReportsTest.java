package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of mail servers name whom a mail did not reach, and which mail it was. */
class DeliveryReportsTest {

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, true",
        "failed, 5.7.1, true",
        "failed, 4.4.7, false",
        "failed, 5.2.2, false",
        "failed, 4.2.2, false"
    })
    void aFailureIsHardByItsStatus(String action, String status, boolean hard) {
        InboundMail mail = report("Final-Recipient: rfc822; <Bob@example.com>\nAction: " + action + "\nStatus: "
                + status + "\nDiagnostic-Code: smtp; 550 no\n");
        assertThat(mail.deliveryReport()).isPresent();
        assertThat(mail.deliveryReport().get().failed())
                .containsExactly(new FailedRecipient("Bob@example.com", hard, status, "smtp; 550 no"));
        assertThat(mail.deliveryReport().get().messageId()).contains("ours@shop.example");
        assertThat(mail.automatic()).contains(AutomaticReason.DELIVERY_REPORT);
    }

    @Test
    void aStatusIsReadFromTheDiagnosisToo() {
        assertThat(report(
                                "Final-Recipient: rfc822; bob@example.com\nAction: failed\nDiagnostic-Code: smtp; 550-5.1.1 no\n")
                        .deliveryReport()
                        .orElseThrow()
                        .failed())
                .containsExactly(new FailedRecipient("bob@example.com", true, "5.1.1", "smtp; 550-5.1.1 no"));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.7", "delivered, 2.0.0", "relayed, 2.0.0"})
    void whatIsDelayedOrArrivedIsNoFailure(String action, String status) {
        InboundMail mail =
                report("Final-Recipient: rfc822; bob@example.com\nAction: " + action + "\nStatus: " + status + "\n");
        assertThat(mail.deliveryReport().orElseThrow().failed()).isEmpty();
        assertThat(mail.automatic()).contains(AutomaticReason.DELIVERY_REPORT);
    }

    @Test
    void aReportInWordsIsReadToo() {
        InboundMail mail = Mails.read("""
                Return-Path: <>
                From: MAILER-DAEMON@mail.example
                To: support@shop.example
                Subject: failure notice

                Hi. This is the qmail-send program. Please write to <postmaster@mail.example> or <support@shop.example>.

                <bob@example.com>:
                Sorry, no mailbox here by that name. (#5.1.1)

                --- Below this line is a copy of the message.

                Message-ID: <ours@shop.example>
                To: carol@example.com

                Hi <dave@example.com>
                """.replace("<postmaster@mail.example> or ", ""));
        assertThat(mail.deliveryReport().orElseThrow().failed())
                .containsExactly(new FailedRecipient("bob@example.com", true, "5.1.1", ""));
        assertThat(mail.deliveryReport().orElseThrow().messageId()).contains("ours@shop.example");
    }

    @Test
    void aPersonsMailAboutFailureIsNoReport() {
        InboundMail mail = Mails.read("""
                From: Nora <nora@example.com>
                Subject: Undelivered mail

                I got this: <bob@example.com> 5.1.1
                """);
        assertThat(mail.deliveryReport()).isEmpty();
        assertThat(mail.automatic()).isEmpty();
    }

    private static InboundMail report(String recipient) {
        return Mails.read("""
                Return-Path: <>
                From: MAILER-DAEMON@mail.example
                To: support@shop.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                It did not arrive.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                """ + recipient + """
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <ours@shop.example>
                To: bob@example.com
                --b--
                """);
    }
}
