package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The door for text: what people and other systems write is brought to one form here, and judged by its characters.
 * Readers of bodies, forms and imports make it {@link #normal}; commands say by {@link OneLine} and {@link BodyText} what
 * a field may hold.
 */
public final class VisibleText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** A letter or sign of writing that shows nothing, though Unicode counts it as a symbol. */
    private static final int EMPTY_BRAILLE = 0x2800;

    /** What turns the direction of what follows, beyond the text it stands in. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private VisibleText() {}

    /** The one form in which texts are kept: letters that look the same are the same (NFC). */
    public static String normal(String text) {
        return text == null || NFC.isNormalized(text) ? text : NFC.normalize(text);
    }

    /** Whether a database keeps the text: neither does so with a zero character or half a surrogate pair. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean pair = Character.isHighSurrogate(at)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (at == 0 || Character.isSurrogate(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything in the text can be seen: blanks, marks without a letter and characters of no width cannot. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default ->
                character != EMPTY_BRAILLE
                        && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** Whether the text is one line, and reads in the order it is written in: no line ends, controls or turns. */
    public static boolean isOneLine(String text) {
        return !BREAKS.matcher(text).find() && !TURNS.matcher(text).find();
    }

    /** Whether the text holds controls that are no line ends and no tabs. */
    public static boolean hasControls(String text) {
        return text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t');
    }

    /** The text as one line: for what another system wrote, of which nothing is to be lost. */
    public static String folded(String text) {
        return withoutTurns(BREAKS.matcher(text).replaceAll(" ")).strip();
    }

    /** The text without what would turn the direction of the words around it. */
    public static String withoutTurns(String text) {
        return TURNS.matcher(text).replaceAll("");
    }

    /** The beginning of a text, no longer than so many characters and with none of them cut in two. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
