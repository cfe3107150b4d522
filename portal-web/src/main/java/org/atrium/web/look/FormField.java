package org.atrium.web.look;

import java.util.regex.Pattern;

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

    private static final Pattern IN_ROW = Pattern.compile("[^:]*(?::[^:]*)?:[0-9]+:[^:]*");

    /** Its name within its form: what describes it is called by that. */
    public String id() {
        return isInRow(name) ? name : name.substring(name.indexOf(':') + 1);
    }

    /** Whether the field of a name stands in a row of a page: it shares its id with those of other rows. */
    static boolean isInRow(String name) {
        return IN_ROW.matcher(name).matches();
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
