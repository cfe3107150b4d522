package org.atrium.platform.text;

import java.text.Normalizer;

/**
 * The words somebody looks for, as every search and every list with a {@code q} takes them: without space around them,
 * composed, and no longer than a question can be. What takes them apart afterwards never meets more.
 */
public final class SearchText {

    /** Characters, whatever plane they are of. */
    public static final int LONGEST = 300;

    private SearchText() {}

    /** The words to look for; empty for none. */
    public static String of(String typed) {
        if (typed == null) {
            return "";
        }
        String words = Normalizer.normalize(beginning(typed.strip()), Normalizer.Form.NFC);
        return beginning(words).strip();
    }

    private static String beginning(String words) {
        return words.length() <= LONGEST || words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
