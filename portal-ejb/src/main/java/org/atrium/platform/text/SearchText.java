package org.atrium.platform.text;

/** A search query: stripped, composed and limited in length. */
public final class SearchText {

    /** Characters, whatever plane they are of. */
    public static final int MAX_LENGTH = 300;

    private SearchText() {}

    /** The words to look for; empty for none. */
    public static String of(String typed) {
        if (typed == null) {
            return "";
        }
        String words = VisibleText.normalise(beginning(typed.strip()));
        return beginning(words).strip();
    }

    private static String beginning(String words) {
        return words.length() <= MAX_LENGTH || words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH));
    }
}
