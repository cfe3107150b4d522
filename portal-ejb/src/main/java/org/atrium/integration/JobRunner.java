package org.atrium.integration;

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

/** Works on jobs in the background, some lines at a time, each such batch in a transaction of its own. */
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

    private final Queue<JobStore.Job> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    boolean knows(String kind) {
        return importer(kind).isPresent();
    }

    /** The jobs this node works on or waits to. */
    Set<Long> inHand() {
        return Set.copyOf(atWork);
    }

    /** Begins with a job, or puts it behind those that wait: the threads are there for others too. */
    void submit(JobStore.Job job) {
        atWork.add(job.id());
        waiting.add(job);
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
            for (JobStore.Job job = waiting.poll(); job != null; job = waiting.poll()) {
                run(job);
            }
        } finally {
            workers.decrementAndGet();
        }
        if (!waiting.isEmpty()) {
            startWorker();
        }
    }

    private void run(JobStore.Job job) {
        Path file = JobFiles.of(job.publicId());
        try {
            if (!store.attempt(job.id())) {
                giveUp(job, "imports.error.gaveUp");
            } else if (!Files.exists(file)) {
                giveUp(job, "imports.error.fileGone");
            } else {
                takeIn(job, file, new LineBatch(importer(job.kind()).orElseThrow()));
                store.finish(job.id(), JobStatus.COMPLETED, null);
                JobFiles.drop(job.publicId());
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Import job %s stopped; it goes on when it is taken over", job.publicId());
        } catch (Error e) {
            LOG.errorf(e, "Import job %s failed", job.publicId());
            giveUp(job, "imports.error.jobFailed");
        } finally {
            atWork.remove(job.id());
        }
    }

    private void giveUp(JobStore.Job job, String messageKey) {
        LOG.errorf("Import job %s ends as failed: %s", job.publicId(), messageKey);
        store.finish(job.id(), JobStatus.FAILED, messageKey);
        JobFiles.drop(job.publicId());
    }

    private void takeIn(JobStore.Job job, Path file, LineBatch importer) throws IOException {
        try (LineReader reader = new LineReader(Files.newInputStream(file))) {
            Lines batch = new Lines();
            int number = 0;
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                number = line.get().number();
                if (number > job.lastLine()) {
                    batch.add(line.get());
                }
                if (batch.isFull()) {
                    store.proceed(job.id(), number, batch.apply(importer));
                    batch = new Lines();
                }
            }
            store.proceed(job.id(), number, batch.apply(importer));
        }
    }

    private Optional<LineImporter> importer(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst();
    }
}
