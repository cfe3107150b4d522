package org.atrium.platform.text;

/**
 * The words somebody looks for, as every search and every list with a {@code q} takes them: without space around them and
 * no longer than a question can be. What takes them apart afterwards never meets more.
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
        String words = typed.strip();
        return words.length() <= LONGEST || words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip();
    }
}
