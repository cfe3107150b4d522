package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;

/**
 * Normalises and checks text from outside. Readers of bodies, forms and imports call {@link #normalise}; commands declare
 * by {@link OneLine} and {@link BodyText} what a field may contain.
 */
public final class VisibleText {

    /** A letter or sign of writing that shows nothing, though Unicode counts it as a symbol. */
    private static final int EMPTY_BRAILLE = 0x2800;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** What turns the direction of what follows, beyond the text it stands in. */
    private static final Pattern BIDI_CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private VisibleText() {}

    /** The one form in which texts are kept: letters that look the same are the same (NFC). */
    public static String normalise(String text) {
        return text == null ? null : NormalForm.COMPOSED.of(text);
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

    /** Whether nothing was typed: blanks, tabs and line ends alone, of which {@code @NotBlank} speaks. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(one -> one == ' ' || one == '\t' || one == '\n' || one == '\r');
    }

    /** Whether anything in the text can be seen: blanks, marks without a letter and characters of no width cannot. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    static boolean isVisible(int character) {
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

    /** Whether no sign of the text is one that shows nothing, but for the two that join and part letters of some scripts. */
    static boolean isAllVisible(String text) {
        return text.codePoints()
                .noneMatch(sign -> sign == EMPTY_BRAILLE
                        || sign != JOINER
                                && sign != NON_JOINER
                                && UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** The text without signs that show nothing and take no room, such as those of no width. */
    public static String stripInvisible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT
                        && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** Whether the text is one line, and reads in the order it is written in: no line ends, controls or turns. */
    public static boolean isOneLine(String text) {
        return !BREAKS.matcher(text).find() && !BIDI_CONTROLS.matcher(text).find();
    }

    /** Whether the text holds controls that are no line ends and no tabs. */
    public static boolean hasControls(String text) {
        return text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t');
    }

    /** The text as one line: for what another system wrote, of which nothing is to be lost. */
    public static String folded(String text) {
        return withoutBidiControls(BREAKS.matcher(text).replaceAll(" ")).strip();
    }

    /** The text without what would turn the direction of the words around it. */
    public static String withoutBidiControls(String text) {
        return BIDI_CONTROLS.matcher(text).replaceAll("");
    }

    /** The beginning of a text, no longer than so many characters and with none of them cut in two. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
