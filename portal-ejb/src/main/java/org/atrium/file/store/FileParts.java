package org.atrium.file.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Parts of files. */
final class FileParts {

    private FileParts() {}

    static void check(long from, long length) {
        if (from < 0 || length < 0) {
            throw new IllegalArgumentException("A part has a place and a length");
        }
    }

    /** The beginning of a stream, which closes the stream. */
    static InputStream first(long length, InputStream stream) {
        return new FirstBytes(length, stream);
    }

    private static final class FirstBytes extends FilterInputStream {

        private long left;

        FirstBytes(long length, InputStream stream) {
            super(stream);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
