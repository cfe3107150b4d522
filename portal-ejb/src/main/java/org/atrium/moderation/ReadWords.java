package org.atrium.moderation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.regex.Pattern;
import org.atrium.platform.text.Folding;

/**
 * Words as people read them, in which watched words are looked for: however they were typed, letters that look the same
 * are the same, and signs that nobody sees are not there.
 */
final class ReadWords {

    /** More marks than any letter has, which take longer and longer to be put in order. */
    private static final Pattern MOST_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A token that pretends to be in Latin letters. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final Pattern LOOKALIKE = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");

    private static final String OTHERS = "аеорсухіјѕһԁԛԝкмтнвгαορνικυτχεηγ";
    private static final String ALIKE = "aeopcyxijshdqwkmthbraopvikutxeny";

    private final String words;

    private ReadWords(String words) {
        this.words = words;
    }

    /** Several texts, none of which goes on in the next. */
    static ReadWords of(String... texts) {
        return new ReadWords(folded(String.join("\n\n", texts)));
    }

    /** Whether a watched word stands among them: as a word, or in a script without spaces anywhere. */
    boolean contain(String watched) {
        String word = folded(watched);
        for (int at = words.indexOf(word); at >= 0 && !word.isEmpty(); at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || isBorder(words.codePointBefore(at), word.codePointAt(0));
            if (begins
                    && (end == words.length()
                            || isBorder(words.codePointAt(end), word.codePointBefore(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** A text as it is compared. */
    static String folded(String text) {
        String plain = Folding.of(MOST_MARKS.matcher(text).replaceAll("$1"));
        String alike = TOKEN.matcher(plain).replaceAll(token -> latin(token.group()));
        return SPACE.matcher(alike).replaceAll(" ").strip();
    }

    private static String latin(String token) {
        if (!LOOKALIKE.matcher(token).find() || !LATIN.matcher(token).find()) {
            return token;
        }
        StringBuilder latin = new StringBuilder(token);
        for (int i = 0; i < latin.length(); i++) {
            int other = OTHERS.indexOf(latin.charAt(i));
            if (other >= 0) {
                latin.setCharAt(i, ALIKE.charAt(other));
            }
        }
        return latin.toString();
    }

    /** Whether a word can begin or end between these two: between two letters that are written with spaces it cannot. */
    private static boolean isBorder(int outside, int inside) {
        return !isPartOfWord(outside) || isWithoutSpaces(outside) || isWithoutSpaces(inside) || !isPartOfWord(inside);
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
    private static boolean isWithoutSpaces(int sign) {
        return UScript.breaksBetweenLetters(UScript.getScript(sign))
                || UScript.getScript(sign) == UScript.HANGUL
                || UCharacter.hasBinaryProperty(sign, com.ibm.icu.lang.UProperty.IDEOGRAPHIC);
    }
}
