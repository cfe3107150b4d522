package org.atrium.forum;

/**
 * What a thread adds to the counters of its category.
 *
 * @param category number of the category, null for a thread that is not there yet
 */
record CategoryShare(Long category, int threads, int solved) {

    /** A thread that is not there yet adds nothing to anything. */
    static final CategoryShare NONE = new CategoryShare(null, 0, 0);

    CategoryShare plus(CategoryShare other) {
        return new CategoryShare(category, threads + other.threads, solved + other.solved);
    }

    CategoryShare takenBack() {
        return new CategoryShare(category, -threads, -solved);
    }

    boolean isNothing() {
        return threads == 0 && solved == 0;
    }
}
