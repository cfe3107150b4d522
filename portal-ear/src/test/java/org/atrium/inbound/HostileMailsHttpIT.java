package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails that are made to hurt, or are just too much: their words arrive, and the portal answers meanwhile. */
@ArquillianTest
@RunAsClient
@Tag("once")
class HostileMailsHttpIT {

    /** For all of them at once, on a machine that has other things to do; without a bound they take minutes, or memory. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** More than the shop takes of a file, and less than a mail may have. */
    private static final int LARGE_FILE = 30_000_000;

    private static final int SIDE = 50_000;

    private final String words = "The kettle hums " + UUID.randomUUID();
    private final String writer = "writer-" + UUID.randomUUID() + "@example.org";
    private final Api agent = Api.as(Person.AGENT);

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsTooLargeIsLeftOutAndBothSidesReadWhy() throws IOException {
        Path mail = folder.resolve("mail");
        write(SentMail.from(writer).withFile(words, "film.bin", "application/octet-stream", "@@"), mail);

        Answer outcome = Api.merchant()
                .sendFile("/integration/mail", "message/rfc822", mail)
                .expect(200);

        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        String number = outcome.text("/ticket");
        assertThat(firstMessage(number).text("/messages/0/body")).isEqualTo(words);
        assertThat(Pages.as(Person.AGENT)
                        .get("/desk/ticket/" + number)
                        .expect(200)
                        .body())
                .contains("film.bin was not taken");
        Mailbox.Letter notice = Mailbox.await(writer, "could not be taken");
        assertThat(notice.text()).contains("one of its files is not").doesNotContain("film.bin", words);
        String answered = SentMail.from(writer)
                .answering(notice, "Here is a smaller one.")
                .send()
                .text("/ticket");
        assertThat(answered).isEqualTo(number);
    }

    /** A gigabyte in a megabyte: whoever looked into it would fill the heap of this server. */
    @Test
    void aZipBombIsAFileThatNobodyUnpacks() throws IOException {
        byte[] bomb = zipBomb();
        long begin = System.nanoTime();
        for (String name : List.of("photos.zip", "letter.docx")) {
            Answer outcome = SentMail.from(writer)
                    .withFile(name + " " + words, name, "application/zip", base64(bomb))
                    .send();
            Answer ticket = firstMessage(outcome.text("/ticket"));
            assertThat(ticket.text("/messages/0/files/0/name")).isEqualTo(name);
            assertThat(ticket.at("/messages/0/files/0/size").asInt()).isEqualTo(bomb.length);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
    }

    @Test
    void whateverAMailIsMadeOfItsWordsArriveOrItIsSetAsideWithAReason() throws Exception {
        Map<String, SentMail> mails = hostileMails();
        long begin = System.nanoTime();
        List<CompletableFuture<Answer>> sent = mails.values().stream()
                .map(mail -> CompletableFuture.supplyAsync(mail::send))
                .toList();
        do {
            long asked = System.nanoTime();
            Api.visitor().get("/faq/categories").expect(200);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(ANSWER);
            Thread.sleep(100);
        } while (!sent.stream().allMatch(CompletableFuture::isDone));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);

        List<String> names = List.copyOf(mails.keySet());
        for (int i = 0; i < names.size(); i++) {
            Answer outcome = sent.get(i).join();
            if (outcome.text("/result").equals("TICKET")) {
                assertThat(firstMessage(outcome.text("/ticket")).text("/messages/0/body"))
                        .as(names.get(i))
                        .contains(words);
            } else {
                assertThat(outcome.text("/result")).as(names.get(i)).isEqualTo("SET_ASIDE");
                assertThat(outcome.at("/reason").isNull()).as(names.get(i)).isFalse();
            }
        }
        for (String picture : List.of("huge.png", "huge.gif", "huge.webp", "huge.jpg")) {
            String number = sent.get(names.indexOf(picture)).join().text("/ticket");
            assertThat(firstMessage(number).at("/messages/0/files")).isEmpty();
            assertThat(Pages.as(Person.AGENT).get("/desk/ticket/" + number).body())
                    .contains(picture + " was not taken");
        }
    }

    private Map<String, SentMail> hostileMails() {
        Map<String, SentMail> mails = new LinkedHashMap<>();
        mails.put("huge.png", picture("huge.png", "image/png", png()));
        mails.put("huge.gif", picture("huge.gif", "image/gif", gif()));
        mails.put("huge.webp", picture("huge.webp", "image/webp", webp()));
        mails.put("huge.jpg", picture("huge.jpg", "image/jpeg", jpeg()));
        mails.put("deep", SentMail.from(other()).content(nested(2_000)));
        List<String> parts = new ArrayList<>(List.of("Content-Type: text/plain\r\n\r\n" + words));
        for (int i = 0; i < 10_000; i++) {
            parts.add("Content-Type: application/octet-stream; name=\"" + i + ".bin\"\r\n\r\n" + i);
        }
        mails.put("parts", SentMail.from(other()).parts(parts.toArray(String[]::new)));
        mails.put(
                "header",
                SentMail.from(other()).header("X-Long", "x".repeat(1_000_000)).text(words));
        mails.put(
                "subject",
                SentMail.from(other()).subject("=?utf-8?Q?k?= ".repeat(90_000)).text(words));
        return mails;
    }

    private SentMail picture(String name, String type, byte[] content) {
        return SentMail.from(other()).withFile(words, name, type, base64(content));
    }

    /** The same words of the same person would be the same mail. */
    private static String other() {
        return "writer-" + UUID.randomUUID() + "@example.org";
    }

    private String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\r\n\r\n");
            if (i == 0) {
                mail.append("--b0\r\nContent-Type: text/plain\r\n\r\n")
                        .append(words)
                        .append("\r\n");
            }
            mail.append("--b").append(i).append("\r\n");
        }
        return mail.append("Content-Type: text/plain\r\n\r\nDeep.\r\n").toString();
    }

    private Answer firstMessage(String number) {
        return agent.get("/desk/tickets/" + number).expect(200);
    }

    private static void write(SentMail sent, Path mail) throws IOException {
        String[] around = sent.raw().split("@@");
        SplittableRandom random = new SplittableRandom(1);
        byte[] lines = new byte[57 * 1_000];
        try (OutputStream out = Files.newOutputStream(mail)) {
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < LARGE_FILE; written += lines.length) {
                random.nextBytes(lines);
                out.write(base64(lines).getBytes(StandardCharsets.US_ASCII));
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    /** Sixteen times the same: 64 MB of nothing. */
    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 16; i++) {
                zip.putNextEntry(new ZipEntry("photo" + i + ".bmp"));
                for (int megabyte = 0; megabyte < 64; megabyte++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] png() {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(SIDE).putInt(SIDE).put(new byte[] {8, 2, 0, 0, 0});
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[SIDE]);
        deflater.finish();
        byte[] packed = new byte[1_000];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteBuffer data = ByteBuffer.allocate(4 + length)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .put(packed, 0, length);
        return ByteBuffer.allocate(8 + 12 + 13 + 12 + length + 12)
                .putLong(0x89504E470D0A1A0AL)
                .put(chunk(header.array()))
                .put(chunk(data.array()))
                .put(chunk("IEND".getBytes(StandardCharsets.US_ASCII)))
                .array();
    }

    /** @param content its type and what is in it */
    private static byte[] chunk(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(8 + content.length)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] gif() {
        ByteBuffer gif = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        gif.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        gif.putShort((short) SIDE).putShort((short) SIDE).put(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        gif.put((byte) ',').putShort((short) 0).putShort((short) 0);
        gif.putShort((short) SIDE).putShort((short) SIDE).put(new byte[] {0, 2, 2, 0x4C, 1, 0, ';'});
        return Arrays.copyOf(gif.array(), gif.position());
    }

    private static byte[] webp() {
        ByteBuffer webp = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        webp.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22);
        webp.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        int side = SIDE - 1;
        for (int i = 0; i < 2; i++) {
            webp.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
        }
        return webp.array();
    }

    private static byte[] jpeg() {
        return ByteBuffer.allocate(40)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) SIDE)
                .putShort((short) SIDE)
                .put(new byte[] {3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0})
                .putShort((short) 0xFFDA)
                .putShort((short) 12)
                .put(new byte[] {3, 1, 0, 2, 0, 3, 0, 0, 63, 0})
                .putShort((short) 0xFFD9)
                .array();
    }
}
