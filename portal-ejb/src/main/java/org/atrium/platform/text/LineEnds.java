package org.atrium.platform.text;

import java.util.Objects;

/** One way to end a line. Browsers send two signs whatever a page showed; a text that was only sent back is no other text. */
public final class LineEnds {

    private LineEnds() {}

    /** The text with a line feed at the end of each line; null for null. */
    public static String lf(String text) {
        return text == null || text.indexOf('\r') < 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether two texts differ in nothing but how their lines end. */
    public static boolean same(String one, String other) {
        return Objects.equals(lf(one), lf(other));
    }
}
