package org.atrium.inbound.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mails to read, written for the tests. */
final class Mails {

    static final String SERVER = "mx.shop.example";

    private static final String HEADERS = """
            From: Nora <nora@example.com>
            To: support@shop.example
            Subject: Kettle
            MIME-Version: 1.0
            """;

    private Mails() {}

    /** A whole mail. */
    static InboundMail read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    static InboundMail read(byte[] mail) {
        return MailReader.read(mail, List.of(SERVER));
    }

    /** Its headers beside the usual ones, and its body. */
    static InboundMail with(String headers, String body) {
        return read(HEADERS + headers + "\n" + body);
    }

    static InboundMail with(String headers, byte[] body) {
        byte[] start = (HEADERS + headers + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] mail = new byte[start.length + body.length];
        System.arraycopy(start, 0, mail, 0, start.length);
        System.arraycopy(body, 0, mail, start.length, body.length);
        return read(mail);
    }

    static MailBody plain(String body) {
        return with("Content-Type: text/plain; charset=utf-8\n", body).body();
    }

    static MailBody html(String body) {
        return with("Content-Type: text/html; charset=utf-8\n", body).body();
    }

    /** Parts, each with its headers, separated by a line of {@code --b}. */
    static InboundMail parts(String type, String parts) {
        return with("Content-Type: multipart/" + type + "; boundary=b\n", parts);
    }

    static String newest(String body) {
        return plain(body).newest();
    }

    static String text(InboundAttachment attachment) {
        return new String(attachment.content().bytes(), StandardCharsets.UTF_8);
    }
}
