package org.atrium.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.atrium.file.store.S3Store.S3Key;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.settings.Setting;

/** The store that the settings name: inject {@link FileStore}. */
class FileStores {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Produces
    @ApplicationScoped
    FileStore configured(Clock clock) {
        return Setting.S3_BUCKET.value().map(FileStores::bucket).orElseGet(() -> folder(clock));
    }

    void close(@Disposes FileStore store) {
        if (store instanceof S3Store bucket) {
            bucket.close();
        }
    }

    private static FileStore bucket(String name) {
        return new S3Store(
                name,
                Setting.S3_ENDPOINT.value().map(URI::create),
                Setting.S3_REGION.required(),
                new S3Key(Setting.S3_KEY.required(), Setting.S3_SECRET.required()),
                TIMEOUT);
    }

    private static FileStore folder(Clock clock) {
        Path folder = Setting.FILES_DIR.value().map(Path::of).orElseGet(() -> DataFolder.of("files"));
        try {
            return new FolderStore(folder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep files in " + folder, e);
        }
    }
}
