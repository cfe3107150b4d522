package org.atrium.file.content;

import java.util.regex.Pattern;
import org.atrium.platform.text.NormalForm;

/** Names of files, as people gave them, made harmless. */
final class FileNames {

    private static final int MAX_LENGTH = 150;

    /** What follows the last dot is an ending if it is no longer than this. */
    private static final int MAX_ENDING = 20;

    private static final String NAMELESS = "file";

    /** What Windows opens as a device, whatever follows the dot. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³]) *(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private FileNames() {}

    /**
     * A name as text that is no path anywhere: what follows the last slash, composed, without signs that control or turn
     * what is read, without dots before it or dots and spaces behind it, at most {@value #MAX_LENGTH} characters with
     * its ending, never empty, and no device of Windows.
     */
    static String safe(String given) {
        String name = NormalForm.COMPOSED.of(readable(lastPart(given == null ? "" : given)));
        name = trim(name);
        name = DEVICE.matcher(name).matches() ? "_" + name : name;
        name = shorten(name);
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String lastPart(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static String readable(String name) {
        StringBuilder text = new StringBuilder(name.length());
        name.codePoints()
                .filter(FileNames::isReadable)
                .map(FileNames::plainSpace)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isReadable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // Those of bidirectional text can make an ending look like another one; the joiners belong to letters.
            case Character.FORMAT -> sign == ZERO_WIDTH_NON_JOINER || sign == ZERO_WIDTH_JOINER;
            default -> !isNoncharacter(sign);
        };
    }

    private static boolean isNoncharacter(int sign) {
        return (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    }

    private static int plainSpace(int sign) {
        return Character.getType(sign) == Character.SPACE_SEPARATOR ? ' ' : sign;
    }

    private static String trim(String name) {
        int start = 0;
        while (start < name.length() && isDotOrSpace(name.charAt(start))) {
            start++;
        }
        return trimEnd(name.substring(start));
    }

    private static String trimEnd(String name) {
        int end = name.length();
        while (end > 0 && isDotOrSpace(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isDotOrSpace(char sign) {
        return sign == '.' || sign == ' ';
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        int length = ending.codePointCount(0, ending.length());
        if (length > MAX_ENDING) {
            ending = "";
            length = 0;
        }
        return trimEnd(name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - length))) + ending;
    }
}
