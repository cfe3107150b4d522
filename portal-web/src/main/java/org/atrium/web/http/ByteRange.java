package org.atrium.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file a caller asks for, {@code bytes=0-99}, {@code bytes=100-} or the last ones, {@code bytes=-100}. Of
 * several parts at once, and of what cannot be read, the whole file is sent, as RFC 9110 allows.
 *
 * @param from null for the last ones
 * @param to null for all that follows; how many where they are the last
 */
record ByteRange(Long from, Long to) {

    private static final Pattern FORM = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    static Optional<ByteRange> parse(String header) {
        Matcher range = FORM.matcher(header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        Long from = range.group(1).isEmpty() ? null : Long.valueOf(range.group(1));
        Long to = range.group(2).isEmpty() ? null : Long.valueOf(range.group(2));
        return from != null && to != null && from > to ? Optional.empty() : Optional.of(new ByteRange(from, to));
    }

    /** The first byte of it, counted from 0; after the last one where the file has none of it. */
    long first(long size) {
        if (from == null) {
            return to == 0 ? size : Math.max(0, size - to);
        }
        return Math.min(from, size);
    }

    /** The last byte of it. */
    long last(long size) {
        return from == null || to == null ? size - 1 : Math.min(to, size - 1);
    }
}
