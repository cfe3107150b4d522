package org.atrium.web.http;

import java.io.Writer;

/** Collects text in memory; like {@link java.io.StringWriter}, without locks. */
final class TextWriter extends Writer {

    private static final int INITIAL_CAPACITY = 16 * 1024;

    private final StringBuilder text = new StringBuilder(INITIAL_CAPACITY);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int from, int length) {
        text.append(piece, from, from + length);
    }

    @Override
    public void write(char[] piece, int from, int length) {
        text.append(piece, from, length);
    }

    @Override
    public void flush() {
        // Everything stands in memory already.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void clear() {
        text.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
