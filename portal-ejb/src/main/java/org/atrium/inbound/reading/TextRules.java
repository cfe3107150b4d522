package org.atrium.inbound.reading;

import java.util.Locale;
import org.atrium.platform.text.VisibleText;

/** Small rules of text that all readers of a mail share. */
final class TextRules {

    private TextRules() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text without what no database keeps, or would show as nothing: zeros, halves of pairs and other controls. */
    static String storable(String text) {
        if (VisibleText.isStorable(text) && !VisibleText.hasControls(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? 0xFFFD : sign)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a word stands in a text with no letter or digit beside it; both in small letters. */
    static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (isBoundary(text, at - 1, word.charAt(0)) && isBoundary(text, end, word.charAt(word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Scripts without spaces have no boundaries. */
    private static boolean isBoundary(String text, int at, char neighbour) {
        return at < 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || Character.isIdeographic(neighbour);
    }
}
