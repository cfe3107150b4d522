package org.atrium.platform.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Which characters of a folded text are letters of words, and which of a script without spaces. */
final class WordCharacters {

    private WordCharacters() {}

    /** Letters, digits and marks. */
    static boolean isLetter(int sign) {
        return sign < 0x80
                ? sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9'
                : Character.isLetterOrDigit(sign) || isMark(sign);
    }

    static boolean isMark(int sign) {
        if (sign < 0x300) {
            return false;
        }
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** What may stand before a name that begins with a full stop. */
    static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || "([{\"'«„“,;:/".indexOf(sign) >= 0;
    }

    static boolean beginsWord(String text, int at) {
        int sign = text.codePointAt(at);
        return isLetter(sign) && !isUnspacedScript(sign);
    }

    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && beginsWord(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a sign is of a script whose words cannot be told by the spaces between them. */
    static boolean isUnspacedScript(int sign) {
        if (sign < 0xE00) {
            return false;
        }
        return switch (UScript.getScript(sign)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.YI,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.TIBETAN,
                    UScript.JAVANESE,
                    UScript.BALINESE,
                    UScript.TAI_LE,
                    UScript.NEW_TAI_LUE,
                    UScript.LANNA -> Character.isLetterOrDigit(sign) || isMark(sign);
            default -> sign == 'ー' || sign == '々' || UCharacter.hasBinaryProperty(sign, UProperty.IDEOGRAPHIC);
        };
    }
}
