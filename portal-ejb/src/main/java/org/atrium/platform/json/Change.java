package org.atrium.platform.json;

/**
 * What a {@code PATCH} says of one field: nothing where the field is absent, a new value where it is there, and nothing
 * at all in its place where it is {@code null}. Use it as the type of a record's component.
 *
 * @param present whether the field was there
 * @param value its new value, null to clear it
 */
public record Change<T>(boolean present, T value) {

    private static final Change<?> NONE = new Change<>(false, null);

    /** A field that was left out. */
    @SuppressWarnings("unchecked")
    public static <T> Change<T> none() {
        return (Change<T>) NONE;
    }

    /** A field that was there. */
    public static <T> Change<T> to(T value) {
        return new Change<>(true, value);
    }

    /** The new value where there is one, else what is there already. */
    public T or(T current) {
        return present ? value : current;
    }
}
