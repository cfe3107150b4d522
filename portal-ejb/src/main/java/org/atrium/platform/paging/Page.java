package org.atrium.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a sorted list.
 *
 * @param items at most as many as were asked for
 * @param next cursor of the page that follows, or null where this is the last
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of rows that were queried with one more than the limit.
     *
     * @param rows up to {@code limit + 1} rows in the list's order
     * @param limit the page's size
     * @param position gives the sort keys of a row, from which the next page goes on
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, position.apply(items.get(limit - 1)).encoded());
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
