package org.atrium.platform.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode normal forms. All code uses it, because the library sorts combining marks in quadratic time and authors may
 * put a hundred thousand on one letter. No letter of any language has more than {@value #MAX_COMBINING}; excess marks
 * are normalised separately, so nothing is lost and it takes linear time.
 */
public enum NormalForm {

    /** Letters with their marks in them (NFC): what texts are kept in. */
    COMPOSED(Normalizer2.getNFCInstance()),

    /** Letters apart from their marks (NFD). */
    DECOMPOSED(Normalizer2.getNFDInstance()),

    /** Composed, and the same whatever the width or the style of a letter (NFKC). */
    COMPATIBLE(Normalizer2.getNFKCInstance()),

    /** The same in capitals or not, and without what cannot be seen (NFKC_Casefold). */
    FOLDED(Normalizer2.getNFKCCasefoldInstance());

    static final int MAX_COMBINING = 64;

    /** What comes before it joins nothing, in any form, but for one. */
    private static final int FIRST_MARK = 0x300;

    /** A form that takes it away brings the marks before and after it together. */
    private static final int SOFT_HYPHEN = 0xAD;

    private final Normalizer2 form;

    NormalForm(Normalizer2 form) {
        this.form = form;
    }

    /** The text in this form; the text itself where it is in it already. */
    public String of(String text) {
        int right = form.spanQuickCheckYes(text);
        if (right == text.length()) {
            return text;
        }
        StringBuilder pieces = null;
        int start = 0;
        int together = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            together = joins(sign) ? together + 1 : 0;
            if (together > MAX_COMBINING) {
                pieces = pieces == null ? new StringBuilder(text.length()) : pieces;
                pieces.append(form.normalize(text.substring(start, at)));
                start = at;
                together = 0;
            }
            at += Character.charCount(sign);
        }
        String last = form.normalize(start == 0 ? text : text.substring(start));
        return pieces == null ? last : pieces.append(last).toString();
    }

    /** Whether a sign may become one with what stands before it, or change places with it. */
    boolean joins(int sign) {
        return (sign >= FIRST_MARK || sign == SOFT_HYPHEN) && !form.hasBoundaryBefore(sign);
    }
}
