package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Files that Outlook packs into a winmail.dat are files of the mail. */
class OutlookBundleTest {

    private static final Charset LETTERS = Charset.forName("windows-1250");

    @Test
    void itsFilesAreThoseOfTheMail() {
        InboundMail mail = mail("Look.", bundle());
        assertThat(mail.body().newest()).isEqualTo("Look.");
        assertThat(mail.attachments())
                .extracting(InboundAttachment::name)
                .containsExactly("faktura-łódź.pdf", "rachunek ściśle długi.txt");
        assertThat(mail.attachments().get(0).type()).isEqualTo("application/octet-stream");
        assertThat(mail.attachments().get(1).type()).isEqualTo("text/plain");
        assertThat(Mails.text(mail.attachments().get(1))).isEqualTo("two");
    }

    @Test
    void itsTextIsReadWhereTheMailHasNoneBeside() {
        assertThat(mail("", bundle()).body().newest()).isEqualTo("Czajnik szumi.");
    }

    @Test
    void aDamagedOneStaysAFile() {
        byte[] whole = bundle();
        for (int length = 0; length < whole.length; length += 7) {
            InboundMail mail = mail("Look.", Arrays.copyOf(whole, length));
            assertThat(mail.body().newest()).isEqualTo("Look.");
        }
        assertThat(mail("Look.", Arrays.copyOf(whole, whole.length - 3)).attachments())
                .extracting(InboundAttachment::name)
                .containsExactly("winmail.dat");
        whole[0] = 0;
        assertThat(mail("Look.", whole).attachments())
                .extracting(InboundAttachment::name)
                .containsExactly("winmail.dat");
    }

    /** Lengths and numbers that would fill any memory. */
    @Test
    void lengthsThatCannotBeAreNotBelieved() {
        byte[] whole = bundle();
        for (int at = 6; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] = (byte) 0x7F;
            assertThat(mail("Look.", changed).body().newest()).isEqualTo("Look.");
        }
    }

    private static InboundMail mail(String words, byte[] bundle) {
        return Mails.parts(
                "mixed",
                "--b\nContent-Type: text/plain\n\n" + words
                        + "\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(bundle) + "\n--b--\n");
    }

    private static byte[] bundle() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(numbers(0x223E9F78));
        out.writeBytes(new byte[] {1, 0});
        attribute(out, 0x00069007, numbers(1250, 0));
        attribute(
                out,
                0x00069003,
                join(numbers(2), property(0x0003, 0x0E08, numbers(7)), text(0x1000, "Czajnik szumi.")));
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "faktura-łódź.pdf\0".getBytes(LETTERS));
        attribute(out, 0x0006800F, "one".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "RACHUN~1.TXT\0".getBytes(LETTERS));
        attribute(out, 0x0006800F, "two".getBytes(StandardCharsets.US_ASCII));
        byte[] named =
                join(numbers(0, 0, 0, 0, 1, 6), "x\0y\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII), numbers(5));
        attribute(
                out,
                0x00069005,
                join(
                        numbers(3),
                        join(kind(0x0003, 0x8001), named),
                        text(0x3707, "rachunek ściśle długi.txt"),
                        text(0x370E, "text/plain")));
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] value) {
        out.write(id >>> 16 == 0x6 && (id & 0xFFFF) >= 0x9002 ? 2 : 1);
        out.writeBytes(numbers(id, value.length));
        out.writeBytes(value);
        out.writeBytes(new byte[2]);
    }

    private static byte[] text(int id, String words) {
        byte[] letters = (words + "\0").getBytes(StandardCharsets.UTF_16LE);
        return property(0x001F, id, join(numbers(1, letters.length), letters, new byte[(4 - letters.length % 4) % 4]));
    }

    private static byte[] property(int kind, int id, byte[] value) {
        return join(kind(kind, id), value);
    }

    private static byte[] kind(int kind, int id) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) id)
                .array();
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
