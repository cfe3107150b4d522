package org.atrium.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.settings.Setting;

/** The store that the settings name: inject {@link FileStore}. */
class FileStores {

    @Produces
    @ApplicationScoped
    FileStore configured(Clock clock) {
        Path folder = Setting.FILES_DIR.value().map(Path::of).orElseGet(() -> DataFolder.of("files"));
        try {
            return new FolderStore(folder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep files in " + folder, e);
        }
    }
}
