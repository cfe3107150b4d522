package org.atrium.inbound.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Decodes what is written in letters, as far as it can be: what does not belong there is passed over. */
final class TransferDecoding {

    private TransferDecoding() {}

    /** Text in base64, with blanks, without padding, or with a stray letter at its end. */
    static byte[] base64(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '-' || at == '_') {
                letters.append(at == '-' ? '+' : '/');
            } else if (at < 128 && (Character.isLetterOrDigit(at) || at == '+' || at == '/')) {
                letters.append(at);
            }
        }
        letters.setLength(letters.length() - (letters.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(letters.toString());
    }

    /** Text in which a sign with two hexadecimal digits stands for a byte; other characters are in UTF-8. */
    static byte[] hexAfter(char sign, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
            int value = i + 2 <= text.length() - 1 ? hex(text, i + 1) : -1;
            if (value >= 0) {
                bytes.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                bytes.write(value);
                i += 2;
                from = i + 1;
            }
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
