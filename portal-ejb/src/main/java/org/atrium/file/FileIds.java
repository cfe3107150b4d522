package org.atrium.file;

import java.util.List;
import java.util.Objects;

/** Ids of files as a caller names them. */
public final class FileIds {

    private FileIds() {}

    /** All of them, none for null; one that is null is no file's. */
    public static List<String> of(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().map(id -> Objects.requireNonNullElse(id, "")).toList();
    }
}
