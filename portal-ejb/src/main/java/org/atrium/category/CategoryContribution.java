package org.atrium.category;

/**
 * What one article or thread contributes to the counters of its category.
 *
 * @param category number of the category, null where it counts in none
 * @param published whether everybody can read it, as a number
 * @param solved whether it is solved as well
 */
public record CategoryContribution(Long category, int published, int solved) {

    /** Of what is not there yet, or not public. */
    public static final CategoryContribution NONE = new CategoryContribution(null, 0, 0);

    CategoryContribution plus(CategoryContribution other) {
        return new CategoryContribution(category, published + other.published, solved + other.solved);
    }

    CategoryContribution negated() {
        return new CategoryContribution(category, -published, -solved);
    }

    boolean isZero() {
        return published == 0 && solved == 0;
    }
}
