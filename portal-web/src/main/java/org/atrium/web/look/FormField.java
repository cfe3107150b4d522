package org.atrium.web.look;

/**
 * A field of a form that a compiled template writes.
 *
 * @param name by which it is sent
 * @param label what people call it
 * @param value what stands in it; never null
 * @param error what is wrong with it, or null
 * @param note what there is to know of it though nothing is wrong, or null
 */
public record FormField(String name, String label, String value, String error, String note) {

    /** Its name within its form: what describes it is called by that. */
    public String id() {
        return name.substring(name.indexOf(':') + 1);
    }

    public boolean isWrong() {
        return error != null;
    }

    /** The ids of what describes it, for screen readers; null for nothing. */
    public String describedBy(String hint) {
        return FormErrors.describedBy(id(), hint, note, error);
    }

    /**
     * A choice of a list.
     *
     * @param value what is sent, empty for nothing
     */
    public record Option(String value, String label) {}
}
