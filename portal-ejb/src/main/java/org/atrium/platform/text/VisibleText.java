package org.atrium.platform.text;

/** Judges texts that people and other systems write, by their characters. */
public final class VisibleText {

    private VisibleText() {}

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

    /** The beginning of a text, no longer than so many characters and with none of them cut in two. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
