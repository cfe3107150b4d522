package org.atrium.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.error.FieldError;

/**
 * What is wrong with files that were chosen in several fields of one thing, said at each of these fields.
 *
 * @param usable files that whoever chose them may hang on something, by their ids
 * @param limit how many there may be in all fields together
 */
record ChosenFileErrors(Map<String, FileView> usable, int limit) {

    /** @param chosen ids by the fields, in the order of the page */
    List<FieldError> find(Map<String, List<String>> chosen) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> counted = new LinkedHashSet<>();
        chosen.forEach((field, ids) -> {
            Set<String> names = new LinkedHashSet<>(ids);
            if (!usable.keySet().containsAll(names)) {
                errors.add(new FieldError(field, "file.error.unknown"));
            }
            names.stream()
                    .map(usable::get)
                    .filter(file -> file != null && file.state() == FileState.INFECTED)
                    .forEach(file ->
                            errors.add(new FieldError(field, "file.error.infected", Map.of("name", file.name()))));
            // One file in two fields is one; the field with which they are too many is where some have to go.
            boolean fitted = counted.size() <= limit;
            counted.addAll(names);
            if (fitted && counted.size() > limit) {
                errors.add(new FieldError(field, "file.error.count", Map.of("count", limit)));
            }
        });
        return errors;
    }
}
