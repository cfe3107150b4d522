package org.atrium.web.forum;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a reference to a thread: its id, or the address of its page. */
public final class ThreadNumber {

    private static final Pattern NUMBER = Pattern.compile("(?:.*?/thread/)?+(\\d{1,18})(?:[/?#].*+)?+");

    private ThreadNumber() {}

    /** The number, null where the text names no thread. */
    public static Long of(String text) {
        Matcher matcher = NUMBER.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }
}
