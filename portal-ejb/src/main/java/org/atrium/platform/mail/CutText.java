package org.atrium.platform.mail;

/** Cuts texts between characters, with a sign that something is missing. */
final class CutText {

    private CutText() {}

    static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
