package org.atrium.platform.paging;

import java.util.List;
import org.atrium.platform.error.InvalidInputException;

/**
 * A page of the best hits of a search. A rank is no key to go on from, so each page asks for all hits up to its end, and
 * there is none behind the best {@value #MAX}.
 *
 * @param from how many hits are on the pages before
 * @param limit how many are on this one at most
 */
public record RankRange(int from, int limit) {

    /** The rank of the last hit that any page shows. */
    public static final int MAX = Limit.MAX;

    public RankRange {
        limit = Math.min(limit, MAX - from);
    }

    /**
     * The page behind another.
     *
     * @param cursor where that one ended, null for the first page
     * @throws InvalidInputException if the text is no such cursor
     */
    public static RankRange after(String cursor, int limit) {
        long from = Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(0L);
        if (from < 0 || from >= MAX) {
            throw new InvalidInputException("cursor", "input.cursor");
        }
        return new RankRange((int) from, limit);
    }

    /** How many of the best hits it takes to know the page, and whether another follows. */
    public int wanted() {
        return Math.min(from + limit + 1, MAX);
    }

    /** The page of the best hits, as many of them as are {@link #wanted}. */
    public <T> Page<T> pageOf(List<T> best) {
        List<T> rest = best.subList(Math.min(from, best.size()), best.size());
        return Page.of(rest, limit, last -> Cursor.of(from + limit));
    }
}
