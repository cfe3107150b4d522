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
        return queries.waiting(0, Page.first(limit)).stream()
                .map(file -> new WaitingFile(file.publicId(), file.content().hash()))
                .toList();
    }

    /** It may be served now, or its bytes go: whatever it hangs on says that it was refused. */
    void decide(WaitingFile waiting, ScanResult result) {
        queries.filesForUpdate(List.of(waiting.publicId())).stream()
                .filter(file -> file.virusCheck() == VirusCheck.WAITING)
                .forEach(file -> {
                    if (result == ScanResult.CLEAN) {
                        file.passVirusCheck();
                    } else {
                        LOG.warnf("The file %s is refused: the virus scanner says %s", file.publicId(), result);
                        refuse(file);
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
