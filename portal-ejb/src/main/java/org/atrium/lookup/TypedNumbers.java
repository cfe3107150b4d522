package org.atrium.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.text.SearchText;

/** What may be a thing's number in what somebody typed, such as {@code BR-2041} in "where is BR-2041?". */
public final class TypedNumbers {

    private static final int MOST = 3;
    private static final int FEW_WORDS = 2;

    private TypedNumbers() {}

    /** Its words with a digit in them, without the signs around them. */
    public static List<String> in(String typed) {
        return Stream.of(words(typed))
                .map(TypedNumbers::bare)
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .limit(MOST)
                .toList();
    }

    /** The same, where digits alone count only beside at most one more word: in a sentence they are something else. */
    public static List<String> named(String typed) {
        boolean few = words(typed).length <= FEW_WORDS;
        return in(typed).stream().filter(word -> few || !word.matches("\\d+")).toList();
    }

    private static String[] words(String typed) {
        return SearchText.of(typed).split("\\s+");
    }

    /** Without the signs around it. Counted, as an expression for signs at the end tries again at each of those within. */
    private static String bare(String word) {
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
