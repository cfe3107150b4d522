package org.atrium.api.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A body unpacked by gzip as it is read; begins to read when it is first asked. */
final class UnpackedStream extends InputStream {

    private final InputStream packed;
    private InputStream unpacked;

    UnpackedStream(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            if (unpacked == null) {
                unpacked = new GZIPInputStream(packed);
            }
            return unpacked.read(buffer, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw new DamagedBodyException(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
