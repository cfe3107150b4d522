package org.atrium.integration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.jboss.logging.Logger;

/** Works on jobs in the background, some lines at a time, each such batch in a transaction of its own. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int BATCH = 100;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @Any
    private Instance<LineImporter> importers;

    @Inject
    private JobStore store;

    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    boolean knows(String kind) {
        return importer(kind).isPresent();
    }

    /** The jobs this node works on or waits to. */
    Set<Long> inHand() {
        return Set.copyOf(atWork);
    }

    void submit(JobStore.Job job) {
        atWork.add(job.id());
        executor.execute(() -> run(job));
    }

    private void run(JobStore.Job job) {
        try {
            Path file = JobFiles.of(job.publicId());
            takeIn(job, file, new LineBatch(importer(job.kind()).orElseThrow()));
            store.finish(job.id(), JobStatus.COMPLETED);
            Files.delete(file);
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "Import job %s stopped; it goes on when it is taken over", job.publicId());
        } finally {
            atWork.remove(job.id());
        }
    }

    private void takeIn(JobStore.Job job, Path file, LineBatch importer) throws IOException {
        try (BufferedReader reader = Utf8Lines.of(file)) {
            List<ImportLine> batch = new ArrayList<>();
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (number > job.lastLine() && !text.isBlank()) {
                    batch.add(new ImportLine(number, text));
                }
                if (batch.size() == BATCH) {
                    store.proceed(job.id(), number, importer.apply(batch));
                    batch = new ArrayList<>();
                }
            }
            store.proceed(job.id(), number, importer.apply(batch));
        }
    }

    private Optional<LineImporter> importer(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst();
    }
}
