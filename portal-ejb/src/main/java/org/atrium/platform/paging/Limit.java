package org.atrium.platform.paging;

import org.atrium.platform.error.InvalidInputException;

/** The page size of lists: 20 by default, at most 100. */
public final class Limit {

    public static final int DEFAULT = 20;
    public static final int MAX = 100;

    private Limit() {}

    /**
     * @param asked what the client asked for, null for the default
     * @throws InvalidInputException outside 1 to 100
     */
    public static int of(Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MAX) {
            throw new InvalidInputException("limit", "input.limit");
        }
        return asked;
    }
}
