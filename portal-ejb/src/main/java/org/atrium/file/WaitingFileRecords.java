package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.atrium.file.WaitingFiles.WaitingFile;
import org.atrium.file.content.ScanResult;
import org.hibernate.query.Page;
import org.jboss.logging.Logger;

/** The rows of the files that wait for the virus scanner. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WaitingFileRecords {

    private static final Logger LOG = Logger.getLogger(WaitingFileRecords.class);

    @Inject
    private FileQueries queries;

    @Inject
    private Clock clock;

    List<WaitingFile> first(int limit) {
        return queries.waiting(Page.first(limit)).stream()
                .map(file -> new WaitingFile(file.publicId(), file.content().hash()))
                .toList();
    }

    /** It may be served now, waits on, or its bytes go: whatever it hangs on says that it was refused. */
    void decide(WaitingFile waiting, ScanResult result) {
        queries.filesForUpdate(List.of(waiting.publicId())).stream()
                .filter(file -> file.virusCheck() == VirusCheck.WAITING)
                .forEach(file -> {
                    switch (result) {
                        case CLEAN -> file.passVirusCheck();
                        case AWAY -> file.postponeVirusCheck(clock.instant());
                        case TOO_LARGE -> {
                            LOG.warnf(
                                    "The file %s is too large for the virus scanner, and served to nobody",
                                    file.publicId());
                            file.markUnscannable();
                        }
                        case INFECTED -> {
                            LOG.warnf("The file %s had a virus and is gone", file.publicId());
                            refuse(file);
                        }
                    }
                });
    }

    private void refuse(StoredFile file) {
        FileContent content = file.content();
        FileContent thumbnail = file.thumbnail();
        file.markInfected();
        queries.releaseIfUnused(content, clock.instant());
        queries.releaseIfUnused(thumbnail, clock.instant());
    }
}
