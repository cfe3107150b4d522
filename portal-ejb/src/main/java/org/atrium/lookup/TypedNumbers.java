package org.atrium.lookup;

import java.util.Arrays;
import java.util.List;

/** What may be a thing's number in what somebody typed, such as {@code BR-2041} in "where is BR-2041?". */
public final class TypedNumbers {

    private static final int MOST = 3;
    private static final int FEW_WORDS = 2;

    private TypedNumbers() {}

    /** Its words with a digit in them, without the signs around them. */
    public static List<String> in(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .limit(MOST)
                .toList();
    }

    /** The same, where digits alone count only beside at most one more word: in a sentence they are something else. */
    public static List<String> named(String typed) {
        boolean few = typed.strip().split("\\s+").length <= FEW_WORDS;
        return in(typed).stream().filter(word -> few || !word.matches("\\d+")).toList();
    }
}
