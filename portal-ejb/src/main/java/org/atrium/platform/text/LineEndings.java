package org.atrium.platform.text;

import java.util.Objects;

/** Normalises line endings. Browsers send CRLF; a text that was only sent back counts as unchanged. */
public final class LineEndings {

    private LineEndings() {}

    /** The text with a line feed at the end of each line; null for null. */
    public static String normalise(String text) {
        return text == null || text.indexOf('\r') < 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether two texts differ in nothing but how their lines end. */
    public static boolean isSame(String one, String other) {
        return Objects.equals(normalise(one), normalise(other));
    }
}
