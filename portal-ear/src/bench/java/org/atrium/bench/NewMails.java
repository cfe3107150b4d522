package org.atrium.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Mails to support as mail servers hand them over, each by another author and with one file that no other one has, so
 * that each becomes a ticket of its own.
 */
final class NewMails {

    static final String SUPPORT = "support@shop.example";

    private static final int FILE = 200_000;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final ShopData data = new ShopData();
    private final AtomicInteger written = new AtomicInteger();
    private final byte[] document = document();
    private final Photos photos = Photos.large();

    /** With a document of 200 kB. */
    byte[] withDocument() {
        int number = written.getAndIncrement();
        byte[] mine = document.clone();
        byte[] name = "%011d".formatted(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, mine, 10, name.length);
        return mail(number, "application/pdf", "receipt.pdf", mine);
    }

    /** With a photo of 200 kB. */
    byte[] withPhoto() {
        return mail(written.getAndIncrement(), "image/jpeg", "IMG_2041.jpg", photos.next());
    }

    private byte[] mail(int number, String type, String name, byte[] file) {
        String id = run + "-" + number;
        String head = """
                Return-Path: <writer-%1$s@mail.example>
                Received: from mx.mail.example (mx.mail.example [192.0.2.25]) by mx.shop.example
                 with ESMTPS id %1$s; Tue, 1 Dec 2026 08:00:01 +0000
                From: Writer %2$d <writer-%1$s@mail.example>
                To: Support <%3$s>
                Subject: =?utf-8?Q?The_kettle_=E2=80=93_order_%2$d?=
                Date: Tue, 1 Dec 2026 08:00:00 +0000
                Message-ID: <%1$s@mail.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %4$s
                --part
                Content-Type: %5$s; name="%6$s"
                Content-Disposition: attachment; filename="%6$s"
                Content-Transfer-Encoding: base64

                """.formatted(id, number, SUPPORT, encoded(words(number)), type, name)
                .replace("\n", "\r\n")
                .replace("\r\r", "\r");
        ByteArrayOutputStream mail = new ByteArrayOutputStream(file.length * 3 / 2);
        mail.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(LINES.encode(file));
        mail.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return mail.toByteArray();
    }

    private String words(int number) {
        return "Hello,\r\n\r\n" + data.reply(number) + "\r\n\r\nBest regards\r\nWriter " + number
                + "\r\n\r\n-- \r\nSent from my phone\r\n";
    }

    private static String encoded(String text) {
        return LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What nothing can be packed of, behind the words by which a PDF is known. */
    private static byte[] document() {
        byte[] document = new byte[FILE];
        new SplittableRandom(1).nextBytes(document);
        byte[] head = "%PDF-1.4\n%00000000000\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, document, 0, head.length);
        return document;
    }
}
