package org.atrium.imports.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.imports.LineImporter;
import org.jboss.logging.Logger;

/** Runs jobs in the background, a batch of lines per transaction. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    /** Jobs at once on a node. */
    private static final int WORKERS = 2;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @Any
    private Instance<LineImporter> importers;

    @Inject
    private JobStore store;

    private final Queue<JobStore.QueuedJob> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    boolean supports(String kind) {
        return importer(kind).isPresent();
    }

    /** The jobs this node works on or waits to. */
    Set<Long> activeJobs() {
        return Set.copyOf(running);
    }

    /** Begins with a job, or puts it behind those that wait: the threads are there for others too. */
    void submit(JobStore.QueuedJob job) {
        running.add(job.id());
        queue.add(job);
        startWorker();
    }

    private void startWorker() {
        if (workers.getAndUpdate(now -> Math.min(now + 1, WORKERS)) < WORKERS) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException e) {
                workers.decrementAndGet();
                throw e;
            }
        }
    }

    private void work() {
        try {
            for (JobStore.QueuedJob job = queue.poll(); job != null; job = queue.poll()) {
                run(job);
            }
        } finally {
            workers.decrementAndGet();
            if (!queue.isEmpty()) {
                startWorker();
            }
        }
    }

    private void run(JobStore.QueuedJob job) {
        Path file = JobFiles.of(job.publicId());
        try {
            if (!store.startAttempt(job.id())) {
                failJob(job, "imports.error.gaveUp");
            } else if (!Files.exists(file)) {
                failJob(job, "imports.error.fileGone");
            } else {
                importFile(job, file, new LineBatch(importer(job.kind()).orElseThrow()));
                store.finish(job.id(), JobStatus.COMPLETED, null);
                JobFiles.delete(job.publicId());
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Import job %s stopped; it goes on when it is taken over", job.publicId());
        } catch (Error e) {
            LOG.errorf(e, "Import job %s failed", job.publicId());
            failJob(job, "imports.error.jobFailed");
        } finally {
            running.remove(job.id());
        }
    }

    private void failJob(JobStore.QueuedJob job, String messageKey) {
        LOG.errorf("Import job %s ends as failed: %s", job.publicId(), messageKey);
        store.finish(job.id(), JobStatus.FAILED, messageKey);
        JobFiles.delete(job.publicId());
    }

    private void importFile(JobStore.QueuedJob job, Path file, LineBatch importer) throws IOException {
        try (LineReader reader = new LineReader(Files.newInputStream(file))) {
            LineChunk batch = new LineChunk();
            int number = 0;
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                number = line.get().number();
                if (number > job.lastLine()) {
                    batch.add(line.get());
                }
                if (batch.isFull()) {
                    store.recordProgress(job.id(), number, batch.apply(importer));
                    batch = new LineChunk();
                }
            }
            store.recordProgress(job.id(), number, batch.apply(importer));
        }
    }

    private Optional<LineImporter> importer(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst();
    }
}
