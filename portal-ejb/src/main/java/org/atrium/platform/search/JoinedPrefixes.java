package org.atrium.platform.search;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/** The articles and particles that Hebrew and Arabic write together with the next word. */
final class JoinedPrefixes {

    /** The, and, to, in, from, as, that, and several of them. */
    private static final List<String> HEBREW = List.of(
            "ה", "ו", "ל", "ב", "מ", "כ", "ש", "וה", "ול", "וב", "ומ", "וכ", "וש", "מה", "שה", "של", "שב", "שמ", "כש",
            "ומה", "ושה", "כשה", "וכש");

    /** A word of fewer letters, which is found behind an article alone, and one that is behind anything else. */
    private static final int SHORTEST_AFTER_ARTICLE = 2;

    private static final int SHORTEST_JOINED = 3;

    /** Before them are those of languages that join nothing. */
    private static final char HEBREW_LETTERS = '\u0590';

    /** Keeps nothing. */
    private static final ArabicStemmer ARABIC = new ArabicStemmer();

    private JoinedPrefixes() {}

    /** A word without what may be joined to it, in each way there is. */
    static List<WordToken> removed(WordToken word) {
        char first = word.term().charAt(0);
        if (first < HEBREW_LETTERS) {
            return List.of();
        }
        return switch (UScript.getScript(first)) {
            case UScript.HEBREW -> hebrew(word);
            case UScript.ARABIC -> arabic(word);
            default -> List.of();
        };
    }

    private static List<WordToken> hebrew(WordToken word) {
        int length = word.term().length();
        return HEBREW.stream()
                .filter(word.term()::startsWith)
                .filter(joined ->
                        length - joined.length() >= (joined.equals("ה") ? SHORTEST_AFTER_ARTICLE : SHORTEST_JOINED))
                .map(joined -> word.without(joined.length()))
                .toList();
    }

    private static List<WordToken> arabic(WordToken word) {
        List<WordToken> found = new ArrayList<>();
        char[] letters = word.term().toCharArray();
        int length = ARABIC.stemPrefix(letters, letters.length);
        for (int before = letters.length; length < before; length = ARABIC.stemPrefix(letters, before)) {
            found.add(word.without(letters.length - length));
            before = length;
        }
        return found;
    }
}
