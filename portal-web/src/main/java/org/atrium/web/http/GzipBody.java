package org.atrium.web.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A gzip-compressed response body. Pages and JSON compress to a fifth, so the cache holds five times as many and
 * nothing is compressed again.
 */
public final class GzipBody {

    private final byte[] packed;
    private final int length;

    private GzipBody(byte[] packed, int length) {
        this.packed = packed;
        this.length = length;
    }

    public static GzipBody of(byte[] body) {
        var packed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return new GzipBody(packed.toByteArray(), body.length);
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
