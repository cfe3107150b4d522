package org.atrium.platform.paging;

/**
 * A part of all rows by the numbers they were given: cutting a list so takes neither a count nor an offset, and what is
 * in a part stays in it.
 *
 * @param after the number before the first
 * @param upTo the last number
 */
public record Stretch(long after, long upTo) {

    /** How many numbers a part has. */
    public static final int LENGTH = 10_000;

    /** The part of that place, from 1. */
    public static Stretch of(int place) {
        return new Stretch((place - 1L) * LENGTH, (long) place * LENGTH);
    }

    /**
     * How many parts hold all rows.
     *
     * @param last the highest number, null where there is no row
     */
    public static int parts(Long last) {
        return last == null ? 0 : (int) ((last + LENGTH - 1) / LENGTH);
    }
}
