package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes one form of all that people read as the same letters: however it is composed (NFKC), in capitals or not, full or
 * half width, with or without what a language only adds to its letters. Accents go from Latin and Greek letters, stress
 * and ё from Cyrillic ones (й is a letter of its own), vowel marks and the forms of alef from Arabic, points from Hebrew;
 * marks of other scripts are letters. What cannot be seen is not there. For comparing and searching, never for showing.
 */
public final class Folding {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private static final int ASCII = 0x80;

    /** The first mark that joins the letter before it. */
    private static final int FIRST_MARK = 0x300;

    private static final int TATWEEL = 0x640;

    /** No letter has more marks than these; to bring them in order takes a time that grows with the square. */
    private static final int MOST_TOGETHER = 64;

    private Folding() {}

    /** The folded form of a text. */
    public static String of(String text) {
        return folded(text).text();
    }

    /** The folded form of a text, which knows where each sign of it stands in the text. */
    public static Folded folded(String text) {
        Writer writer = new Writer(text);
        int at = 0;
        while (at < text.length()) {
            int end = chunk(text, at);
            writer.write(at, end);
            at = end;
        }
        return writer.folded();
    }

    /** Where what is folded together ends: a letter with all that joins it. */
    private static int chunk(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && end - start < MOST_TOGETHER) {
            char next = text.charAt(end);
            if (next < FIRST_MARK) {
                return end;
            }
            int sign = text.codePointAt(end);
            if (COMPOSED.hasBoundaryBefore(sign) && !isMark(sign)) {
                return end;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * A folded text.
     *
     * @param starts where in the original what each of its signs is made of begins
     * @param ends where it ends
     */
    @SuppressWarnings("java:S6218")
    public record Folded(String text, int[] starts, int[] ends) {

        /** Where the original of a part begins. */
        public int start(int from) {
            return starts[from];
        }

        /** Where the original of a part ends. */
        public int end(int to) {
            return ends[to - 1];
        }
    }

    private static final class Writer {

        private final String source;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private final char[] ascii = new char[8];
        private int from;
        private int to;

        /** Of the letter that marks join. */
        private int script = UScript.COMMON;

        Writer(String source) {
            this.source = source;
            this.text = new StringBuilder(source.length());
            this.starts = new int[source.length() + 8];
            this.ends = new int[source.length() + 8];
        }

        void write(int start, int end) {
            from = start;
            to = end;
            char first = source.charAt(start);
            if (end - start == 1 && first < ASCII) {
                script = Character.isLetter(first) ? UScript.LATIN : UScript.COMMON;
                put(first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) : first);
                return;
            }
            COMPOSED.normalize(source.substring(start, end)).codePoints().forEach(this::fold);
        }

        private void fold(int sign) {
            if (isMark(sign)) {
                if (!dropsMarks()) {
                    put(sign);
                }
                return;
            }
            script = sign == TATWEEL ? script : UScript.getScript(sign);
            switch (script) {
                case UScript.LATIN -> latin(sign);
                case UScript.CYRILLIC -> put(cyrillic(sign));
                case UScript.GREEK, UScript.HEBREW ->
                    APART.normalize(Character.toString(sign))
                            .codePoints()
                            .filter(part -> !isMark(part))
                            .forEach(this::put);
                case UScript.ARABIC ->
                    APART.normalize(Character.toString(sign))
                            .codePoints()
                            .filter(part -> !isMark(part) && part != TATWEEL)
                            .map(Writer::arabic)
                            .forEach(this::put);
                default -> {
                    if (sign != TATWEEL) {
                        put(common(sign));
                    }
                }
            }
        }

        private boolean dropsMarks() {
            return script == UScript.LATIN
                    || script == UScript.GREEK
                    || script == UScript.CYRILLIC
                    || script == UScript.ARABIC
                    || script == UScript.HEBREW
                    || script == UScript.COMMON;
        }

        private void latin(int sign) {
            APART.normalize(Character.toString(sign))
                    .codePoints()
                    .filter(part -> !isMark(part))
                    .forEach(part -> {
                        if (part < ASCII || part > Character.MAX_VALUE) {
                            put(part);
                        } else {
                            int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) part}, 0, ascii, 0, 1);
                            for (int i = 0; i < length; i++) {
                                put(Character.toLowerCase(ascii[i]));
                            }
                        }
                    });
        }

        private static int cyrillic(int sign) {
            return switch (sign) {
                case 'ё', 'ѐ' -> 'е';
                case 'ѝ' -> 'и';
                default -> sign;
            };
        }

        /** As people write them in different countries, and in haste. */
        private static int arabic(int sign) {
            return switch (sign) {
                case 'ى', 'ی' -> 'ي';
                case 'ک' -> 'ك';
                case 'ة' -> 'ه';
                case 'ٱ' -> 'ا';
                default -> common(sign);
            };
        }

        /** Digits of every script, apostrophes and hyphens are one each. */
        private static int common(int sign) {
            int type = Character.getType(sign);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                return '0' + UCharacter.digit(sign);
            }
            return switch (sign) {
                case '’', '‘', 'ʼ', '′', '＇' -> '\'';
                case '‐', '‑', '–', '−' -> '-';
                default -> sign;
            };
        }

        private void put(int sign) {
            int length = text.length();
            text.appendCodePoint(sign);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            for (int i = length; i < text.length(); i++) {
                starts[i] = from;
                ends[i] = to;
            }
        }

        Folded folded() {
            return new Folded(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
