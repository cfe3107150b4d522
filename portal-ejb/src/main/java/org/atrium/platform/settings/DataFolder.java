package org.atrium.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folders the portal keeps its files in. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder of that name below {@link Setting#DATA_DIR}, made if it is not there. */
    public static Path of(String name) {
        Path folder = root().resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
    }

    private static Path root() {
        return Setting.DATA_DIR
                .value()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "target"), "portal"));
    }
}
