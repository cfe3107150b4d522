package org.atrium.moderation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.text.Folding;

/** Normalises text for matching watched words: look-alike letters become the same, invisible characters are dropped. */
final class ScreenedText {

    /** More marks than any letter has, which take longer and longer to be put in order. */
    private static final Pattern MOST_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A token that pretends to be in Latin letters. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final Pattern LOOKALIKE = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    /** A token of letters that look like Latin ones also when they are small, and of nothing else. */
    private static final Pattern ALL_LOOKALIKES = Pattern.compile("[аеорсухіјѕһԁԛԝαορν]+");

    private static final String LOOKALIKE_LETTERS = "аеорсухіјѕһԁԛԝкмтнвгαορνικυτχεηγ";
    private static final String LATIN_LETTERS = "aeopcyxijshdqwkmthbraopvikutxeny";

    private final String text;

    /** The tokens in two alphabets, each letter that looks like a Latin one in its place. */
    private final String mixedTokens;

    private ScreenedText(String plain) {
        this.text = toLatin(plain);
        this.mixedTokens = TOKEN.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(ScreenedText::isMixed)
                .map(ScreenedText::replaceLookalikes)
                .collect(Collectors.joining("\n"));
    }

    /** Several texts, none of which goes on in the next. */
    static ScreenedText of(String... texts) {
        return new ScreenedText(normalize(String.join("\n\n", texts)));
    }

    /** Whether a watched word stands among them: as a word, or in a script without spaces anywhere. */
    boolean contains(String watched) {
        return occurs(folded(watched), text)
                || !mixedTokens.isEmpty() && occurs(replaceLookalikes(normalize(watched)), mixedTokens);
    }

    private static boolean occurs(String word, String words) {
        for (int at = words.indexOf(word); at >= 0 && !word.isEmpty(); at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || isWordBoundary(words.codePointBefore(at), word.codePointAt(0));
            if (begins
                    && (end == words.length()
                            || isWordBoundary(words.codePointAt(end), word.codePointBefore(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** A text as it is compared. */
    static String folded(String text) {
        return toLatin(normalize(text));
    }

    private static String normalize(String text) {
        String folded = Folding.of(MOST_MARKS.matcher(text).replaceAll("$1"));
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    /** The text with each token in Latin letters that can be taken for one. */
    private static String toLatin(String plain) {
        return TOKEN.matcher(plain)
                .replaceAll(token -> isMixed(token.group())
                                || ALL_LOOKALIKES.matcher(token.group()).matches()
                        ? replaceLookalikes(token.group())
                        : token.group());
    }

    private static boolean isMixed(String token) {
        return LOOKALIKE.matcher(token).find() && LATIN.matcher(token).find();
    }

    private static String replaceLookalikes(String token) {
        StringBuilder latin = new StringBuilder(token);
        for (int i = 0; i < latin.length(); i++) {
            int other = LOOKALIKE_LETTERS.indexOf(latin.charAt(i));
            if (other >= 0) {
                latin.setCharAt(i, LATIN_LETTERS.charAt(other));
            }
        }
        return latin.toString();
    }

    /** Whether a word can begin or end between these two: between two letters that are written with spaces it cannot. */
    private static boolean isWordBoundary(int outside, int inside) {
        return !isPartOfWord(outside) || isUnspacedScript(outside) || isUnspacedScript(inside) || !isPartOfWord(inside);
    }

    private static boolean isPartOfWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Scripts whose sentences have no spaces, or whose words grow endings that are no words of their own. */
    private static boolean isUnspacedScript(int sign) {
        return UScript.breaksBetweenLetters(UScript.getScript(sign))
                || UScript.getScript(sign) == UScript.HANGUL
                || UCharacter.hasBinaryProperty(sign, com.ibm.icu.lang.UProperty.IDEOGRAPHIC);
    }
}
