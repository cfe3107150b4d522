package org.atrium.platform.text;

import java.util.Locale;

/** Makes patterns for {@code lower(…) like :pattern} of words people type. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches texts that contain the words as they stand; all texts for none. */
    public static String containing(String words) {
        String asked = SearchText.of(words);
        return asked.isEmpty() ? "%" : "%" + escaped(asked) + "%";
    }

    private static String escaped(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
