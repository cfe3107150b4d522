package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.atrium.file.content.ScanResult;
import org.atrium.file.content.VirusScanner;
import org.atrium.file.store.FileStore;
import org.atrium.platform.settings.DataFolder;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/** Asks the virus scanner about the files that waited for it, some at every tick. Asking twice does no harm. */
@ApplicationScoped
class WaitingFiles implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(WaitingFiles.class);

    private static final int BATCH = 20;

    /** After so many in vain the scanner is taken to be away until the next tick. */
    private static final int MOST_AWAY = 3;

    @Inject
    private WaitingFileRecords records;

    @Inject
    private FileStore store;

    @Inject
    private VirusScanner scanner;

    @Override
    public void run() {
        int away = 0;
        for (WaitingFile file : records.first(BATCH)) {
            ScanResult result = scanOrPostpone(file);
            records.decide(file, result);
            away += result == ScanResult.AWAY ? 1 : 0;
            if (away == MOST_AWAY) {
                return;
            }
        }
    }

    /** A file that cannot be read, or that the scanner does not get through, keeps no other from being looked at. */
    private ScanResult scanOrPostpone(WaitingFile file) {
        try {
            return scan(file);
        } catch (IOException e) {
            LOG.errorf(e, "The file %s, which waits for the virus scanner, cannot be read", file.publicId());
            return ScanResult.AWAY;
        }
    }

    private ScanResult scan(WaitingFile file) throws IOException {
        Path copy = Files.createTempFile(DataFolder.of(IncomingFile.FOLDER), "scan", ".part");
        try (InputStream bytes = store.open(file.hash(), 0, Long.MAX_VALUE)) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return scanner.scan(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A file that waits, and its bytes. */
    record WaitingFile(String publicId, String hash) {}
}
