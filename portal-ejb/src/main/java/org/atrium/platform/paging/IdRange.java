package org.atrium.platform.paging;

/**
 * A range of ids. Splitting a table by ids needs neither a count nor an offset, and the parts are stable.
 *
 * @param after the number before the first
 * @param upTo the last number
 */
public record IdRange(long after, long upTo) {

    /** How many numbers a part has. */
    public static final int SIZE = 10_000;

    /** The part of that number, from 1. */
    public static IdRange ofPart(int number) {
        return new IdRange((number - 1L) * SIZE, (long) number * SIZE);
    }

    /**
     * How many parts hold all rows.
     *
     * @param last the highest number, null where there is no row
     */
    public static int countParts(Long last) {
        return last == null ? 0 : (int) ((last + SIZE - 1) / SIZE);
    }
}
