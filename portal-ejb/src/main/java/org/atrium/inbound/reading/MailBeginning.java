package org.atrium.inbound.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** Where the headers of a mail begin and end, if they do not do so as they should. */
final class MailBeginning {

    private MailBeginning() {}

    /** Some programs put an empty line, or one that a mailbox file begins with, before the first header. */
    static InputStream open(byte[] raw) {
        int start = start(raw);
        return new ByteArrayInputStream(raw, start, raw.length - start);
    }

    /** The same, with an empty line above the first that is no header: from there on it is text. */
    static InputStream openWithText(byte[] raw) {
        int start = start(raw);
        int at = start;
        while (at < raw.length && isHeader(raw, at)) {
            at = nextLine(raw, at);
        }
        ByteArrayOutputStream mended = new ByteArrayOutputStream(raw.length + 2);
        mended.write(raw, start, at - start);
        mended.write('\r');
        mended.write('\n');
        mended.write(raw, at, raw.length - at);
        return new ByteArrayInputStream(mended.toByteArray());
    }

    /** The same without headers of its own that are as long as this: what stands below them is the mail. */
    static InputStream openWithoutLong(byte[] raw, int length) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(raw.length);
        int at = start(raw);
        while (at < raw.length && isHeader(raw, at)) {
            int end = nextLine(raw, at);
            while (end < raw.length && (raw[end] == ' ' || raw[end] == '\t')) {
                end = nextLine(raw, end);
            }
            if (end - at < length) {
                kept.write(raw, at, end - at);
            }
            at = end;
        }
        kept.write(raw, at, raw.length - at);
        return new ByteArrayInputStream(kept.toByteArray());
    }

    private static int start(byte[] raw) {
        int start = 0;
        while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
            start++;
        }
        boolean fromMailbox = startsWith(raw, start, "From ") || startsWith(raw, start, ">From ");
        return fromMailbox ? nextLine(raw, start) : start;
    }

    /** A name with a colon, or a line that goes on from one. */
    private static boolean isHeader(byte[] raw, int at) {
        int end = nextLine(raw, at);
        boolean continues = raw[at] == ' ' || raw[at] == '\t';
        for (int i = at; i < end; i++) {
            boolean blank = raw[i] == ' ' || raw[i] == '\t' || raw[i] == '\r' || raw[i] == '\n';
            if (continues && !blank || !continues && raw[i] == ':' && i > at) {
                return true;
            }
            if (!continues && blank) {
                return false;
            }
        }
        return false;
    }

    private static int nextLine(byte[] raw, int at) {
        int next = at;
        while (next < raw.length && raw[next] != '\n') {
            next++;
        }
        return Math.min(raw.length, next + 1);
    }

    private static boolean startsWith(byte[] raw, int start, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (start + i >= raw.length || raw[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
