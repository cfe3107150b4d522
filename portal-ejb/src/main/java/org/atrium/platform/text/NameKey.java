package org.atrium.platform.text;

import java.util.regex.Pattern;

/** A key that is equal for names that look the same. */
public final class NameKey {

    private static final int MAX_LENGTH = 240;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /** The key of a name: without case, accents, signs that cannot be seen, and letters that only look alike. */
    public static String keyOf(String name) {
        String seen = Folding.of(LookalikeLetters.plain(VisibleText.stripInvisible(name)));
        return VisibleText.cut(BLANKS.matcher(seen).replaceAll(" ").strip(), MAX_LENGTH);
    }
}
