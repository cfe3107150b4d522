package org.atrium.web.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer as browsers take it, packed by gzip. Pages and JSON say the same words again and again: packed
 * they are a fifth, so that five times as much is remembered, and none of it is packed anew each time it is sent.
 */
public final class PackedBody {

    private final byte[] packed;
    private final int length;

    private PackedBody(byte[] packed, int length) {
        this.packed = packed;
        this.length = length;
    }

    public static PackedBody of(byte[] body) {
        var packed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return new PackedBody(packed.toByteArray(), body.length);
    }

    /** How many bytes it takes. */
    public int size() {
        return packed.length;
    }

    byte[] packed() {
        return packed;
    }

    byte[] unpacked() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), packed.length)) {
            return gzip.readNBytes(length);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }
}
