package org.atrium.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Set;
import org.atrium.platform.time.DueWork;
import org.jboss.logging.Logger;

/**
 * Shows other nodes that this one has its jobs in hand, however long one waits for its turn or a batch of it takes, and
 * looks for jobs whose node has died: goes on with them where it has their file, which is the case after a restart, and
 * ends them as failed where it has not.
 */
@ApplicationScoped
class OrphanedJobs implements DueWork {

    private static final Logger LOG = Logger.getLogger(OrphanedJobs.class);

    @Inject
    private JobStore store;

    @Inject
    private JobRunner runner;

    @Override
    public void run() {
        Set<Long> ours = runner.inHand();
        store.beat(ours);
        store.takeOver().stream().filter(job -> !ours.contains(job.id())).forEach(this::adopt);
    }

    private void adopt(JobStore.Job job) {
        if (Files.exists(JobFiles.of(job.publicId()))) {
            LOG.infof("Import job %s goes on after line %d", job.publicId(), job.lastLine());
            runner.submit(job);
        } else {
            LOG.warnf("Import job %s failed: its file is gone", job.publicId());
            store.finish(job.id(), JobStatus.FAILED, "imports.error.fileGone");
        }
    }
}
