package org.atrium.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes the changes of an edit for the audit trail: {@code status NEW → OPEN, queue Products → Blades}. Unchanged
 * fields are left out.
 */
public final class ChangeSummary {

    private final List<String> parts = new ArrayList<>();

    /** A field as it was and as it is; null or empty for nothing. */
    public ChangeSummary add(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(field + " " + text(before) + " → " + text(after));
        }
        return this;
    }

    /** All of them, empty if nothing changed. */
    public Optional<String> joined() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }
}
