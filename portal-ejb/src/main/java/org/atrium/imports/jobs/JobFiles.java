package org.atrium.imports.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.settings.DataFolder;
import org.jboss.logging.Logger;

/** Stores the files of running jobs in the data folder. */
final class JobFiles {

    private static final Logger LOG = Logger.getLogger(JobFiles.class);

    private JobFiles() {}

    static Path of(String publicId) {
        return DataFolder.of("imports").resolve(publicId + ".ndjson");
    }

    /** Throws a file away that nobody needs any more; one that cannot be is in nobody's way. */
    static void delete(String publicId) {
        try {
            Files.deleteIfExists(of(publicId));
        } catch (IOException e) {
            LOG.warnf(e, "The file of import job %s stays", publicId);
        }
    }

    /**
     * Takes a file in as it arrives, without holding it in memory.
     *
     * @throws InvalidInputException if fewer bytes arrived than were announced
     */
    static Path receive(InputStream content, long length) throws IOException {
        Path file = Files.createTempFile(DataFolder.of("imports"), "arriving", ".ndjson");
        try {
            long arrived = Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            if (arrived < length) {
                throw new InvalidInputException("", "imports.error.cutShort");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
