package org.atrium.platform.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.platform.text.Folding;

/**
 * Takes a text apart into what is looked for and found, the same on every search engine: folded words; beside the parts
 * of Wi-Fi, R2-D2 and A/B what they are together; C++, C# and .NET with their signs; eau of l'eau, and Anna of Anna's.
 * Scripts without spaces, and Korean, which adds its particles to the words, become pairs of signs, so that any part of a
 * line is found.
 */
final class Words {

    /** A longer word is known by its beginning. */
    private static final int LONGEST = 100;

    /** What has more parts is an address or a list, not a name. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_SIGNS = 3;

    /** What French, Italian and Catalan leave of a word before a vowel. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "all", "nell",
            "sull", "dall", "coll", "un", "quest", "quell");

    private static final int LONGEST_ELIDED = 7;

    private final String text;
    private final List<Unit> units = new ArrayList<>();

    private Words(String folded) {
        this.text = folded;
        int at = 0;
        while (at < folded.length()) {
            at = next(at);
        }
    }

    /** What a text is made of. */
    static List<Unit> of(String text) {
        return new Words(Folding.of(text)).units;
    }

    /** The same of a folded text: where words begin and end is told in its signs. */
    static List<Unit> ofFolded(String folded) {
        return new Words(folded).units;
    }

    /** How a word is made. */
    enum Kind {
        /** A word that has forms. */
        WORD,
        /** A name as it is. */
        NAME,
        /** Two signs, or one, of a script without spaces. */
        SIGNS
    }

    /**
     * Something that is indexed, looked for and marked.
     *
     * @param from where it begins in the folded text
     */
    record Word(Kind kind, String term, int from, int to) {}

    /**
     * What belongs together.
     *
     * @param words its parts, or the pairs of its signs
     * @param name what they are together, or null
     * @param exact whether the parts alone are something else, as C is not C#
     * @param signs its single signs, where it is of a script without spaces
     */
    record Unit(List<Word> words, Word name, boolean exact, List<Word> signs) {

        /** All that a text with it is found by. */
        Stream<Word> indexed() {
            return Stream.of(words.stream(), Stream.ofNullable(name), signs.stream())
                    .flatMap(found -> found);
        }

        /** What of it is looked for. */
        Stream<Word> asked() {
            return Stream.concat(words.isEmpty() ? signs.stream() : words.stream(), Stream.ofNullable(name));
        }
    }

    private int next(int at) {
        int sign = text.codePointAt(at);
        if (isSigns(sign)) {
            return signs(at);
        }
        if (isLetter(sign)) {
            return chain(at);
        }
        if (sign == '.' && (at == 0 || isSpace(text.codePointBefore(at)))) {
            int end = wordEnd(at + 1);
            if (end > at + 1 && Character.isLetter(text.codePointAt(at + 1))) {
                Word bare = word(at + 1, end);
                units.add(new Unit(List.of(bare), name("." + bare.term(), at, end), true, List.of()));
                return end;
            }
        }
        int length = Character.charCount(sign);
        if (Character.getType(sign) == Character.OTHER_SYMBOL) {
            Word alone = new Word(Kind.SIGNS, Character.toString(sign), at, at + length);
            units.add(new Unit(List.of(), null, false, List.of(alone)));
        }
        return at + length;
    }

    /** Words with one sign between them. */
    private int chain(int start) {
        List<Word> parts = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        int at = start;
        while (true) {
            int end = wordEnd(at);
            at = apostrophes(at, end, parts, together);
            if (at >= text.length() - 1 || !joins(at)) {
                break;
            }
            boolean number = isDigit(at - 1) && isDigit(at + 1);
            if (number && text.charAt(at) == '.') {
                together.append('.');
            }
            at++;
        }
        int named = nameEnd(at);
        if (named > at) {
            Word last = parts.get(parts.size() - 1);
            addChain(parts.subList(0, parts.size() - 1), "", start);
            units.add(new Unit(
                    List.of(last), name(last.term() + text.substring(at, named), last.from(), named), true, List.of()));
            return named;
        }
        addChain(parts, together.toString(), start);
        return at;
    }

    private void addChain(List<Word> parts, String together, int start) {
        if (parts.size() > MOST_PARTS || together.isEmpty()) {
            parts.forEach(part -> units.add(new Unit(List.of(part), null, false, List.of())));
        } else if (!parts.isEmpty()) {
            int end = parts.get(parts.size() - 1).to();
            Word name = parts.size() > 1 ? name(together, start, end) : null;
            units.add(new Unit(List.copyOf(parts), name, false, List.of()));
        }
    }

    /** Takes in a word with the apostrophes in it, and tells where it ends. */
    private int apostrophes(int start, int wordEnd, List<Word> parts, StringBuilder together) {
        int from = start;
        int end = wordEnd;
        StringBuilder term = new StringBuilder(text.substring(start, end));
        while (end < text.length() - 1 && text.charAt(end) == '\'' && beginsWord(end + 1)) {
            int next = wordEnd(end + 1);
            String more = text.substring(end + 1, next);
            if (!more.equals("s") && term.length() <= LONGEST_ELIDED && ELIDED.contains(term.toString())) {
                from = end + 1;
                term.setLength(0);
            }
            if (!more.equals("s")) {
                term.append(more);
            }
            end = next;
        }
        parts.add(new Word(Kind.WORD, shortened(term.toString()), from, end));
        together.append(term);
        return end;
    }

    private boolean beginsWord(int at) {
        int sign = text.codePointAt(at);
        return isLetter(sign) && !isSigns(sign);
    }

    private boolean joins(int at) {
        return switch (text.charAt(at)) {
            case '-', '/', '&', '_', '.' -> beginsWord(at + 1);
            case ',' -> isDigit(at - 1) && isDigit(at + 1);
            default -> false;
        };
    }

    /** Where the signs end that make a name of a word: C++, C#, but not 1+1. */
    private int nameEnd(int at) {
        if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '#') {
            return at;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        boolean sum = end - at == 1
                && text.charAt(at) == '+'
                && end < text.length()
                && Character.isLetterOrDigit(text.codePointAt(end));
        return sum || end - at > MOST_SIGNS ? at : end;
    }

    private Word word(int from, int to) {
        return new Word(Kind.WORD, shortened(text.substring(from, to)), from, to);
    }

    private static Word name(String term, int from, int to) {
        return new Word(Kind.NAME, shortened(term), from, to);
    }

    private static String shortened(String term) {
        return term.length() <= LONGEST || term.codePointCount(0, term.length()) <= LONGEST
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            if (!isLetter(sign) || isSigns(sign)) {
                return end;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    /** A run of signs of a script without spaces: a letter with its marks is one. */
    private int signs(int start) {
        List<Integer> places = new ArrayList<>();
        int end = start;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            boolean joins = isMark(sign);
            if (!joins && !isSigns(sign)) {
                break;
            }
            if (!joins || end == start) {
                places.add(end);
            }
            end += Character.charCount(sign);
        }
        places.add(end);
        int last = places.size() - 1;
        List<Word> pairs = IntStream.range(0, last - 1)
                .mapToObj(i -> pair(places.get(i), places.get(i + 2)))
                .toList();
        List<Word> alone = IntStream.range(0, last)
                .mapToObj(i -> pair(places.get(i), places.get(i + 1)))
                .toList();
        units.add(new Unit(pairs, null, false, alone));
        return end;
    }

    private Word pair(int from, int to) {
        return new Word(Kind.SIGNS, shortened(text.substring(from, to)), from, to);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || "([{\"'«„“,;:/".indexOf(sign) >= 0;
    }

    private static boolean isLetter(int sign) {
        return sign < 0x80
                ? sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9'
                : Character.isLetterOrDigit(sign) || isMark(sign);
    }

    private static boolean isMark(int sign) {
        if (sign < 0x300) {
            return false;
        }
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a sign is of a script whose words cannot be told by the spaces between them. */
    private static boolean isSigns(int sign) {
        if (sign < 0xE00) {
            return false;
        }
        return switch (UScript.getScript(sign)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.YI,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.TIBETAN,
                    UScript.JAVANESE,
                    UScript.BALINESE,
                    UScript.TAI_LE,
                    UScript.NEW_TAI_LUE,
                    UScript.LANNA -> Character.isLetterOrDigit(sign) || isMark(sign);
            default -> sign == 'ー' || sign == '々' || UCharacter.hasBinaryProperty(sign, UProperty.IDEOGRAPHIC);
        };
    }
}
