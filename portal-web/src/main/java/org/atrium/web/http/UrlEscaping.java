package org.atrium.web.http;

import java.nio.charset.StandardCharsets;

/** Percent-encodes non-ASCII characters in addresses. */
final class UrlEscaping {

    private UrlEscaping() {}

    /** An address as it is sent. What is escaped in it stays as it is. */
    static String ascii(String address) {
        return ascii(address, "");
    }

    /** @param others signs that stay as they are */
    static String ascii(String text, String others) {
        if (text.chars().allMatch(sign -> isPlain(sign, others))) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(sign -> {
            if (isPlain(sign, others)) {
                written.appendCodePoint(sign);
            } else {
                for (byte part : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
                    written.append("%%%02X".formatted(part));
                }
            }
        });
        return written.toString();
    }

    private static boolean isPlain(int sign, String others) {
        return sign > ' ' && sign < 0x7F || others.indexOf(sign) >= 0;
    }
}
