package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.atrium.account.TimeZones;
import org.atrium.file.store.FileStore;
import org.atrium.platform.error.Causes;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/** Deletes files that hang on nothing for a day, bytes that no file has, and leftovers, some at every tick. */
@ApplicationScoped
class FileCleanup implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(FileCleanup.class);

    private static final Duration UNUSED_FOR = Duration.ofDays(1);
    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileQueries queries;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant before = clock.instant().minus(UNUSED_FOR);
        queries.unusedFilesForUpdate(before, BATCH).forEach(this::delete);
        entityManager.flush();
        queries.unusedContentsForUpdate(before, BATCH).forEach(this::delete);
        deleteLeftovers(before);
        queries.deleteUsageBefore(
                clock.instant().atZone(TimeZones.shopZone()).toLocalDate().minusDays(1));
    }

    /** What was not stored, because the server was stopped while it arrived. */
    private static void deleteLeftovers(Instant before) {
        try (Stream<Path> incoming = Files.walk(DataFolder.of(IncomingFile.FOLDER), 2)) {
            for (Path left : incoming.skip(1).sorted(Comparator.reverseOrder()).toList()) {
                if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            if (Causes.find(e, NoSuchFileException.class).isPresent()) {
                LOG.debug("A file was stored while it was looked at; what is left is deleted at the next tick", e);
            } else {
                LOG.error("Uploads that were cut short cannot be deleted; tried again at the next tick", e);
            }
        }
    }

    private void delete(StoredFile file) {
        FileContent content = file.content();
        FileContent thumbnail = file.thumbnail();
        entityManager.remove(file);
        entityManager.flush();
        queries.releaseIfUnused(content, clock.instant());
        queries.releaseIfUnused(thumbnail, clock.instant());
    }

    /** The row is held until the bytes are gone: whoever uploads the same meanwhile stores them anew. */
    private void delete(FileContent content) {
        if (queries.countFiles(content) > 0) {
            content.use();
            return;
        }
        try {
            store.delete(content.hash());
            entityManager.remove(content);
        } catch (IOException e) {
            LOG.errorf(e, "The bytes %s cannot be deleted; tried again at the next tick", content.hash());
        }
    }
}
