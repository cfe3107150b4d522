package org.atrium.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Set;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/**
 * Updates the heartbeat of this node's jobs and takes over jobs whose node has died: continues them if the file is on
 * this node, as after a restart, and fails them otherwise.
 */
@ApplicationScoped
class OrphanedJobs implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(OrphanedJobs.class);

    @Inject
    private JobStore store;

    @Inject
    private JobRunner runner;

    @Override
    public void run() {
        Set<Long> ours = runner.activeJobs();
        store.updateHeartbeat(ours);
        store.adoptStale().stream().filter(job -> !ours.contains(job.id())).forEach(this::resume);
    }

    private void resume(JobStore.QueuedJob job) {
        if (Files.exists(JobFiles.of(job.publicId()))) {
            LOG.infof("Import job %s goes on after line %d", job.publicId(), job.lastLine());
            runner.submit(job);
        } else {
            LOG.warnf("Import job %s failed: its file is gone", job.publicId());
            store.finish(job.id(), JobStatus.FAILED, "imports.error.fileGone");
        }
    }
}
