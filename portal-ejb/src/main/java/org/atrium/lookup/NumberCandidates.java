package org.atrium.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.text.SearchText;

/**
 * Extracts possible numbers of orders, tickets or articles from a query, such as {@code BR-2041} in "where is
 * BR-2041?".
 */
public final class NumberCandidates {

    private static final int MAX_NUMBERS = 3;
    private static final int MAX_WORDS = 2;

    private NumberCandidates() {}

    /** Its words with a digit in them, without the signs around them. */
    public static List<String> candidates(String typed) {
        return Stream.of(words(typed))
                .map(NumberCandidates::trimPunctuation)
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .limit(MAX_NUMBERS)
                .toList();
    }

    /** The same, where digits alone count only beside at most one more word: in a sentence they are something else. */
    public static List<String> likelyIn(String typed) {
        boolean few = words(typed).length <= MAX_WORDS;
        return candidates(typed).stream()
                .filter(word -> few || !word.matches("\\d+"))
                .toList();
    }

    private static String[] words(String typed) {
        return SearchText.of(typed).split("\\s+");
    }

    /** Without the signs around it. Counted, as an expression for signs at the end tries again at each of those within. */
    private static String trimPunctuation(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.codePointAt(from))) {
            from += Character.charCount(word.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(word.codePointBefore(to))) {
            to -= Character.charCount(word.codePointBefore(to));
        }
        return word.substring(from, to);
    }
}
