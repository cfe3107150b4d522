package org.atrium.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A packed body is read to its end, or refused: nothing of it is lost in silence. */
class GzipBodyStreamTest {

    private static final byte[] PLAIN =
            "an order and another one ".repeat(4_000).getBytes();

    @Test
    void singleMemberIsUnpacked() throws IOException {
        assertThat(unpacked(gzip(PLAIN))).isEqualTo(PLAIN);
        assertThat(unpacked(gzip(new byte[0]))).isEmpty();
    }

    @Test
    void severalMembersAreUnpacked() throws IOException {
        byte[] three = join(gzip(PLAIN), gzip(new byte[0]), gzip(PLAIN));
        assertThat(unpacked(three)).isEqualTo(join(PLAIN, PLAIN));
        InputStream slow = new ByteArrayInputStream(three) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(new GzipBodyStream(slow).readAllBytes()).isEqualTo(join(PLAIN, PLAIN));
    }

    @Test
    void truncatedBodyIsDamaged() throws IOException {
        byte[] one = gzip("one".getBytes());
        byte[] two = join(one, gzip("two".getBytes()));
        for (int length = 0; length < two.length; length++) {
            byte[] cut = Arrays.copyOf(two, length);
            if (length == one.length) {
                assertThat(unpacked(cut)).isEqualTo("one".getBytes());
            } else {
                assertThatThrownBy(() -> unpacked(cut)).as("%d bytes", length).isInstanceOf(DamagedBodyException.class);
            }
        }
    }

    @Test
    void trailingDataIsDamaged() throws IOException {
        for (byte[] rest : new byte[][] {{0}, {0x1f}, "{\"number\":1}\n".getBytes(), new byte[100]}) {
            byte[] body = join(gzip(PLAIN), rest);
            assertThatThrownBy(() -> unpacked(body)).isInstanceOf(DamagedBodyException.class);
        }
    }

    @Test
    void changedByteIsDetected() throws IOException {
        byte[] whole = gzip(PLAIN);
        for (int at : new int[] {0, 1, 2, 3, whole.length / 2, whole.length - 8, whole.length - 1}) {
            byte[] other = whole.clone();
            other[at] ^= (byte) 0xe4;
            assertThatThrownBy(() -> unpacked(other)).as("byte %d", at).isInstanceOf(DamagedBodyException.class);
        }
    }

    @Test
    void optionalHeaderFieldsAreSkipped() throws IOException {
        byte[] plain = gzip(PLAIN);
        byte[] header = {0x1f, (byte) 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0};
        CRC32 sum = new CRC32();
        sum.update(header);
        byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(unpacked(join(header, check, rest))).isEqualTo(PLAIN);
        check[0]++;
        assertThatThrownBy(() -> unpacked(join(header, check, rest))).isInstanceOf(DamagedBodyException.class);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream body = new GzipBodyStream(new ByteArrayInputStream(packed))) {
            return body.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
