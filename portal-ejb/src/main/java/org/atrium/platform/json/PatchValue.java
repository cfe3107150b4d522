package org.atrium.platform.json;

/**
 * A field of a {@code PATCH} body: absent, set to a value, or cleared by {@code null}. Use it as the type of a record
 * component.
 *
 * @param present whether the field was there
 * @param value its new value, null to clear it
 */
public record PatchValue<T>(boolean present, T value) {

    private static final PatchValue<?> NONE = new PatchValue<>(false, null);

    /** A field that was left out. */
    @SuppressWarnings("unchecked")
    public static <T> PatchValue<T> absent() {
        return (PatchValue<T>) NONE;
    }

    /** A field that was there. */
    public static <T> PatchValue<T> of(T value) {
        return new PatchValue<>(true, value);
    }

    /** The new value where there is one, else what is there already. */
    public T orElse(T current) {
        return present ? value : current;
    }
}
