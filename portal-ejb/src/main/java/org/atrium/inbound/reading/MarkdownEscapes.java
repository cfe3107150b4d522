package org.atrium.inbound.reading;

import java.nio.charset.StandardCharsets;

/** Writes words so that Markdown shows them as they are, and addresses so that it links to nothing else. */
final class MarkdownEscapes {

    private static final int MAX_TARGET = 2_000;

    private MarkdownEscapes() {}

    /** Several words of one line. */
    static String words(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        boolean blank = false;
        for (String word : text.split("\\s")) {
            escaped.append(blank ? " " : "").append(word(word, false));
            blank = true;
        }
        return escaped.toString();
    }

    /** @param first whether it begins a line; a quote's sign stays one, because people's programs write it as text */
    static String word(String word, boolean first) {
        String shown = TextRules.storable(word);
        boolean marked = first && beginsBlock(shown);
        if (!marked && shown.chars().noneMatch(MarkdownEscapes::isMark)) {
            return shown;
        }
        StringBuilder escaped = new StringBuilder();
        int at = 0;
        if (marked) {
            int digits = 0;
            while (Character.isDigit(shown.charAt(digits))) {
                digits++;
            }
            escaped.append(shown, 0, digits).append('\\').append(shown.charAt(digits));
            at = digits + 1;
        }
        for (; at < shown.length(); at++) {
            char sign = shown.charAt(at);
            boolean inner = sign == '_' && isLetter(shown, at - 1) && isLetter(shown, at + 1);
            escaped.append(isMark(sign) && !inner ? "\\" : "").append(sign);
        }
        return escaped.toString();
    }

    private static boolean isLetter(String word, int at) {
        return at >= 0 && at < word.length() && Character.isLetterOrDigit(word.charAt(at));
    }

    private static boolean isMark(int sign) {
        return "\\`*_[]<~".indexOf(sign) >= 0;
    }

    /** Headings, lists and rules. */
    private static boolean beginsBlock(String word) {
        int at = 0;
        while (at < word.length() && at < 9 && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        if (at > 0) {
            return at == word.length() - 1 && (word.charAt(at) == '.' || word.charAt(at) == ')');
        }
        boolean repeated = word.chars().allMatch(sign -> sign == word.charAt(0));
        return !word.isEmpty()
                && ("-+".indexOf(word.charAt(0)) >= 0 && (word.length() == 1 || repeated)
                        || repeated && (word.charAt(0) == '#' || word.charAt(0) == '='));
    }

    /** An address that may be opened, safe between round brackets; empty for any other. */
    static String target(String address) {
        String plain = address.strip();
        String lower = TextRules.lower(plain.length() > 10 ? plain.substring(0, 10) : plain);
        boolean opens = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return opens && plain.length() <= MAX_TARGET ? encoded(plain) : "";
    }

    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(sign -> {
            if (sign <= ' ' || sign == 0x7F || "()<>[]\\\"`".indexOf(sign) >= 0 || Character.isISOControl(sign)) {
                for (byte octet : new String(Character.toChars(sign)).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", octet & 0xFF));
                }
            } else {
                encoded.appendCodePoint(sign);
            }
        });
        return encoded.toString();
    }
}
