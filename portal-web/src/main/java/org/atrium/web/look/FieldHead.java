package org.atrium.web.look;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands before a field of a form, see {@link FieldFrame}.
 *
 * @param id the field's own, by which pages speak of it
 * @param target the field's in the page, which its label points to
 * @param label what it is called
 * @param hint how to fill it in, or null
 * @param styleClass classes beside those of every field, or null
 * @param optional whether it may stay empty
 * @param error what is wrong with it, or null
 * @param note what there is to know of it though nothing is wrong, or null
 */
public record FieldHead(
        String id,
        String target,
        String label,
        String hint,
        String styleClass,
        Layout layout,
        boolean optional,
        String error,
        String note) {

    /** How a field and its label stand. */
    public enum Layout {
        /** The label stands above the field. */
        LABEL,
        /** The label is for those who hear the page: what the field is for can be seen. */
        HIDDEN_LABEL,
        /** Choices, of which each has a label of its own. */
        GROUP,
        /** The field brings its label. */
        BARE
    }

    public boolean isGroup() {
        return layout == Layout.GROUP;
    }

    public boolean isLabelled() {
        return layout == Layout.LABEL || layout == Layout.HIDDEN_LABEL;
    }

    /** The class of the label. */
    public String labelClass() {
        return layout == Layout.HIDDEN_LABEL ? "visually-hidden" : "field__label";
    }

    /** The classes of the whole. */
    public String classes() {
        return Stream.of("field", error == null ? "" : "field--error", styleClass == null ? "" : styleClass)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The ids of what describes the field, for screen readers; null for nothing. */
    public String describedBy() {
        return FormErrors.describedBy(id, hint, note, error);
    }
}
