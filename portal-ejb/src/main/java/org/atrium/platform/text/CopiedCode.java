package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalises order numbers and postal codes as typed or copied from a mail, a document or a label: width, hyphens,
 * spaces and leading signs. For comparison only, never for display.
 */
public final class CopiedCode {

    /** What stands before a code and is no part of it: the sign for a number, and that for a Japanese postal code. */
    private static final Pattern MARKS = Pattern.compile("^[#\u3012 ]+(?=.)");

    private static final int MAX_KEY = 120;

    private CopiedCode() {}

    /** What codes share that people take for the same: in small letters, and no longer than it is kept. */
    public static String key(String text) {
        return VisibleText.cut(folded(text).toLowerCase(Locale.ROOT), MAX_KEY);
    }

    /** With plain letters, digits, hyphens and spaces, and without what stands before it. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        NormalForm.COMPATIBLE.of(text).codePoints().forEach(sign -> put(folded, sign));
        return MARKS.matcher(folded.toString().strip()).replaceFirst("");
    }

    /** The same without its spaces and hyphens, which people put where they like. */
    public static String withoutSeparators(String text) {
        return folded(text).replaceAll("[\\s-]", "");
    }

    private static void put(StringBuilder folded, int sign) {
        switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> folded.append(' ');
            case Character.FORMAT -> {
                // Nobody sees it.
            }
            case Character.DASH_PUNCTUATION -> folded.append('-');
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append((char) ('0' + UCharacter.digit(sign)));
            default -> folded.appendCodePoint(isLikeAHyphen(sign) ? '-' : sign);
        }
    }

    /** Minus, hyphen bullet, the mark of a long vowel: what keyboards give who look for a hyphen. */
    private static boolean isLikeAHyphen(int sign) {
        return sign == '\u2212' || sign == '\u2043' || sign == '\u02D7' || sign == '\u30FC';
    }
}
