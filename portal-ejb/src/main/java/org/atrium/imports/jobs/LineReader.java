package org.atrium.imports.jobs;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a file line by line in bounded memory: overlong lines are skipped and reported. Lines are UTF-8 with any line
 * ending; a byte order mark is skipped.
 */
final class LineReader implements Closeable {

    /** Bytes of a line. */
    static final int MAX_BYTES = 2 << 20;

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int number;
    private boolean afterReturn;

    LineReader(InputStream file) {
        this.file = file;
    }

    /** The next line; empty after the last. */
    Optional<RawLine> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean isThere = false;
        while (fill()) {
            if (afterReturn && buffer[at] == '\n') {
                at++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            isThere = true;
            int end = end();
            length += end - at;
            bytes.write(buffer, at, Math.min(end - at, Math.max(0, MAX_BYTES - bytes.size())));
            at = end;
            if (at < filled) {
                afterReturn = buffer[at++] == '\r';
                break;
            }
        }
        return isThere ? Optional.of(line(++number, bytes.toByteArray(), length)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, file.read(buffer));
            at = 0;
        }
        return at < filled;
    }

    /** Where the line ends in what is read of it, or that ends. */
    private int end() {
        int end = at;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private static RawLine line(int number, byte[] bytes, long length) {
        if (length > MAX_BYTES) {
            return new RawLine(number, null, LineFault.TOO_LONG);
        }
        int from = number == 1 && startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new RawLine(number, text, null);
        } catch (CharacterCodingException notUtf8) {
            return new RawLine(number, null, LineFault.ENCODING);
        }
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What makes a line unreadable. */
    enum LineFault {
        TOO_LONG,
        ENCODING
    }

    /**
     * A line of a file.
     *
     * @param number its place, from 1
     * @param text what it says, null where it is unreadable
     * @param fault why it is, null where it is not
     */
    record RawLine(int number, String text, LineFault fault) {}
}
