package org.atrium.web.forum;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.error.InvalidInputException;

/** Parses a reference to a thread: its id, or the address of its page. */
public final class ThreadNumber {

    private static final Pattern NUMBER = Pattern.compile("(?:.*?/thread/)?+(\\d{1,18})(?:[/?#].*+)?+");

    private ThreadNumber() {}

    /**
     * The number; null where nothing is typed.
     *
     * @param field the field it is typed into
     * @throws InvalidInputException if the text names no thread
     */
    public static Long of(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            throw new InvalidInputException(field, "forum.error.threadNumber");
        }
        return Long.valueOf(matcher.group(1));
    }
}
