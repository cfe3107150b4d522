package org.atrium.platform.text;

/**
 * Builds patterns for {@code like … escape '!'} on columns of {@link FoldedText}. The escape character is explicit,
 * because the databases' defaults differ.
 */
public final class LikePattern {

    private LikePattern() {}

    /** Matches texts that contain the words as they stand, in whatever letters that read the same; all texts for none. */
    public static String containing(String words) {
        String asked = FoldedText.line(SearchText.of(words)).strip();
        return asked.isEmpty() ? "%" : "%" + escaped(asked) + "%";
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
