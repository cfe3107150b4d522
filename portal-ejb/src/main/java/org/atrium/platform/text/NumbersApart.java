package org.atrium.platform.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of orders, tickets, returns, articles and parcels in a text, as we make them and as most merchants do: they
 * stand on one line, and never break at a hyphen.
 */
public final class NumbersApart {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_/.@#&-])[A-Z]{1,8}(?:-[A-Z0-9]{1,24}){1,4}+" + "(?![\\p{L}\\p{M}\\p{N}_/@-])");

    /** What fits on the narrowest screen in the letters of a heading. */
    private static final int SHORT = 16;

    private NumbersApart() {}

    /** A text, or HTML that is nothing but text, with something else for each number. */
    public static String replaced(String text, Function<String, String> replacement) {
        return NUMBER.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isNumber(found) ? replacement.apply(found.group()) : found.group()));
    }

    /** Where numbers stand in a text. */
    static Stream<MatchResult> in(String text) {
        return text.indexOf('-') < 0
                ? Stream.empty()
                : NUMBER.matcher(text).results().filter(NumbersApart::isNumber);
    }

    /** Whether it is so long that it may be wider than a screen, and must be a block that can break. */
    public static boolean isLong(String number) {
        return number.length() > SHORT;
    }

    /**
     * The style class of one. A short number is a part of its line, so that a bracket or full stop stays with it; a long one
     * is a block.
     */
    public static String style(String number) {
        return isLong(number) ? "id" : "number";
    }

    private static boolean isNumber(MatchResult found) {
        return found.group().chars().anyMatch(Character::isDigit);
    }
}
