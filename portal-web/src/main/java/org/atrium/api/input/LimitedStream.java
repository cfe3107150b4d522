package org.atrium.api.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of unknown length: fails when it exceeds the limit. */
final class LimitedStream extends FilterInputStream {

    private long remaining;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.remaining = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        remaining -= read;
        if (remaining < 0) {
            throw new BodyTooLargeException();
        }
    }
}
