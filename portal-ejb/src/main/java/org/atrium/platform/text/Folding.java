package org.atrium.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds text for comparison and search: composition (NFKC), case, width, accents of Latin and Greek, stress and ё in
 * Cyrillic (й is a letter of its own), vowel marks and alef forms in Arabic, points in Hebrew, and invisible
 * characters. Never for display.
 */
public final class Folding {

    private static final int ASCII = 0x80;

    private static final int TATWEEL = 0x640;

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
        while (end < text.length() && end - start < NormalForm.MAX_COMBINING) {
            int sign = text.codePointAt(end);
            if (sign < ASCII || !NormalForm.FOLDED.joins(sign) && !isMark(sign)) {
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
            NormalForm.FOLDED.of(source.substring(start, end)).codePoints().forEach(this::fold);
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
                    NormalForm.DECOMPOSED
                            .of(Character.toString(sign))
                            .codePoints()
                            .filter(part -> !isMark(part))
                            .forEach(this::put);
                case UScript.ARABIC ->
                    NormalForm.DECOMPOSED
                            .of(Character.toString(sign))
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
            NormalForm.DECOMPOSED
                    .of(Character.toString(sign))
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
