package org.atrium.platform.paging;

import org.atrium.platform.error.InvalidInputException;

/** The page size of lists: 20 by default, at most 100. */
public final class Limit {

    public static final int DEFAULT = 20;
    public static final int MAX = 100;

    private Limit() {}

    /**
     * @param requested what the client asked for, null for the default
     * @throws InvalidInputException outside 1 to 100
     */
    public static int of(Integer requested) {
        if (requested == null) {
            return DEFAULT;
        }
        if (requested < 1 || requested > MAX) {
            throw new InvalidInputException("limit", "input.limit");
        }
        return requested;
    }
}
