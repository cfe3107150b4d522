package org.atrium.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an edit changed, for the trail: {@code status NEW → OPEN, queue Products → Blades}. What stays is left out. */
public final class Changes {

    private final List<String> words = new ArrayList<>();

    /** A field as it was and as it is; null or empty for nothing. */
    public Changes of(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            words.add(field + " " + text(before) + " → " + text(after));
        }
        return this;
    }

    /** All of them, empty if nothing changed. */
    public Optional<String> inWords() {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }
}
