package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces accented and lookalike characters by Latin letters. */
public final class LookalikeLetters {

    private static final int ASCII = 0x80;
    private static final SpoofChecker SPOOF_CHECKER = new SpoofChecker.Builder().build();

    /** Signs that show a Latin letter, such as small capitals, letters in black squares and those of flags. */
    private static final Pattern SHOWS_LETTER =
            Pattern.compile("(?:LATIN|REGIONAL INDICATOR) [A-Z ]{0,60}(?:LETTER|CAPITAL) (?<letter>[A-Z])");

    private LookalikeLetters() {}

    /** The text with Latin letters where it has any that look like them; others stay. */
    public static String plain(String text) {
        return each(text, sign -> {
            String folded = Folding.of(letter(sign));
            String looks = isAscii(folded) ? folded : SPOOF_CHECKER.getSkeleton(folded);
            return isAscii(looks) ? looks : folded;
        });
    }

    /** The text with a letter for each sign that shows one. */
    public static String spelled(String text) {
        return each(text, LookalikeLetters::letter);
    }

    private static String each(String text, IntFunction<String> form) {
        StringBuilder each = new StringBuilder();
        text.codePoints().forEach(sign -> each.append(sign < ASCII ? Character.toString(sign) : form.apply(sign)));
        return each.toString();
    }

    private static String letter(int sign) {
        String name = UCharacter.getName(sign);
        if (name != null) {
            Matcher shows =
                    SHOWS_LETTER.matcher(name.replace("NEGATIVE SQUARED ", "").replace("NEGATIVE CIRCLED ", ""));
            if (shows.matches()) {
                return shows.group("letter");
            }
        }
        return Character.toString(sign);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < ASCII);
    }
}
