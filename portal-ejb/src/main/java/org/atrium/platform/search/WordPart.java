package org.atrium.platform.search;

import java.util.List;
import java.util.Set;

/**
 * A word with the apostrophes in it: elisions and possessives removed, an ending behind it left out.
 *
 * @param word what it is found by
 * @param initial whether a letter before it makes a name of it: O'Neil is not any Neil
 * @param others what it is found by besides
 * @param inName what it adds to the name of a compound
 * @param end where it ends in the text
 */
record WordPart(WordToken word, boolean initial, List<WordToken> others, String inName, int end) {

    /** What French, Italian and Catalan leave of a word before a vowel. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "v", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
            "quelqu", "dell", "all", "nell", "sull", "dall", "coll", "pell", "gl", "degl", "agl", "negl", "sugl",
            "dagl", "un", "quest", "quell", "sant");

    private static final int MAX_ELIDED = 7;

    /** What English has behind an apostrophe: that is no ending of the word before it. */
    private static final Set<String> CONTRACTED = Set.of("s", "t", "re", "ve", "ll", "d", "m");

    static WordPart read(String text, int start) {
        int from = start;
        int end = WordCharacters.wordEnd(text, start);
        StringBuilder term = new StringBuilder(text.substring(start, end));
        WordToken stem = null;
        while (end < text.length() - 1 && text.charAt(end) == '\'' && WordCharacters.beginsWord(text, end + 1)) {
            int next = WordCharacters.wordEnd(text, end + 1);
            String more = text.substring(end + 1, next);
            if (!more.equals("s") && term.length() <= MAX_ELIDED && ELIDED.contains(term.toString())) {
                from = end + 1;
                term.setLength(0);
            } else if (stem == null && isLoose(term, more)) {
                stem = term.length() == 1
                        ? WordToken.word(more, end + 1, next)
                        : WordToken.word(term.toString(), from, end);
            }
            if (!more.equals("s")) {
                term.append(more);
            }
            end = next;
        }
        return of(WordToken.word(term.toString(), from, end), stem);
    }

    /** @param stem the word without its ending, or behind its initial; null if there is neither */
    private static WordPart of(WordToken whole, WordToken stem) {
        if (stem == null || stem.from() < whole.from()) {
            return new WordPart(whole, false, JoinedPrefixes.removed(whole), whole.term(), whole.to());
        }
        if (stem.from() > whole.from()) {
            WordToken name = WordToken.name(whole.term(), whole.from(), whole.to());
            return new WordPart(stem, true, List.of(name), whole.term(), whole.to());
        }
        return new WordPart(stem, false, List.of(whole), stem.term(), whole.to());
    }

    TokenUnit unit() {
        return initial
                ? new TokenUnit(List.of(word), others.get(0), true, List.of(), List.of())
                : new TokenUnit(List.of(word), null, false, List.of(), others);
    }

    /**
     * Whether an apostrophe stands between a word and an ending, as Turkish and Polish have it after names, or between an
     * initial and a name. In Cyrillic and Hebrew it belongs to the letters, and in the oʻ and gʻ of Uzbek.
     */
    private static boolean isLoose(CharSequence before, String behind) {
        int length = before.length();
        if (before.charAt(0) >= 0x80 || !Character.isLetter(behind.codePointAt(0)) || CONTRACTED.contains(behind)) {
            return false;
        }
        char last = before.charAt(length - 1);
        return switch (length) {
            case 1 -> Character.isLetter(last) && behind.length() > 1;
            case 2 -> last != 'o' && last != 'g';
            default -> true;
        };
    }
}
