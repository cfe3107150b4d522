package org.atrium.platform.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells at a glance how many different words of a query a text can have at most. Taking a text apart into words takes ten
 * times as long, and most passages of a hit have none.
 */
final class PossibleWords {

    /** The stemmers of Polish and Arabic change the beginnings of words too. */
    private static final Set<SearchLanguage> CHANGING = Set.of(SearchLanguage.POLISH, SearchLanguage.ARABIC);

    private static final int BEGINNING = 3;

    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ＇]");
    private static final Pattern ENDING = Pattern.compile("['’ʼ＇]\\p{L}{1,4}(?!\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})\\p{L}{1,4}['’ʼ＇]");

    private final boolean unknown;
    private final Set<String> beginnings;
    private final Map<String, Long> wordsByBeginning;

    PossibleWords(Set<String> plain, Map<SearchLanguage, Set<String>> stems) {
        this.unknown = stems.keySet().stream().anyMatch(CHANGING::contains);
        this.wordsByBeginning = Stream.concat(
                        plain.stream(), stems.values().stream().flatMap(Set::stream))
                .distinct()
                .collect(Collectors.groupingBy(PossibleWords::beginning, Collectors.counting()));
        this.beginnings = wordsByBeginning.keySet();
    }

    /** Never fewer than there are in it, but often more. */
    long count(String folded) {
        if (unknown) {
            return Long.MAX_VALUE;
        }
        List<String> readings = readings(folded);
        return beginnings.stream()
                .filter(beginning -> readings.stream().anyMatch(signs -> signs.contains(beginning)))
                .mapToLong(wordsByBeginning::get)
                .sum();
    }

    /** A name of several parts is found without the endings and articles at its apostrophes: TV's/PC's as tvpc. */
    private static List<String> readings(String folded) {
        if (!APOSTROPHE.matcher(folded).find()) {
            return List.of(signs(folded));
        }
        return List.of(
                signs(folded),
                signs(ENDING.matcher(folded).replaceAll("")),
                signs(ARTICLE.matcher(folded).replaceAll("")));
    }

    /** Without its last letter, which a stemmer may have put there: buys has the stem bui. */
    private static String beginning(String term) {
        String signs = signs(term);
        return signs.substring(0, Math.min(BEGINNING, Math.max(0, signs.length() - 1)));
    }

    /** Words may be joined over what stands between them: e-mail is found as email. */
    private static String signs(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
