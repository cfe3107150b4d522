package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A job that nobody gets through with ends, and says so. */
@ArquillianTest
@Tag("builtin")
class JobAttemptsIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    private JobStore store;

    @Inject
    private JobRunner runner;

    @Inject
    private EntityManager entityManager;

    @Test
    void anErrorOfALineFailsThatLineAlone() throws IOException {
        JobStore.QueuedJob job = job("{}\n{\"deep\":true}\n{}\n");
        run(job);
        JobProgress ended = progress(job);
        assertThat(ended.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(ended.applied()).isEqualTo(2);
        assertThat(ended.rejected()).extracting(JobProgress.Rejection::line).containsExactly(2);
    }

    @Test
    void errorsOutsideALineFailTheJobWithAMessage() throws IOException {
        JobStore.QueuedJob job = job("{\"unreported\":true}");
        run(job);
        JobProgress failed = progress(job);
        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(failed.error()).startsWith("Something on our side went wrong with this file.");
        assertThat(failed.finishedAt()).isNotNull();
        assertThat(JobFiles.of(job.publicId())).doesNotExist();
    }

    /** Each beginning is counted before it: one that ends the whole server is too. */
    @Test
    void jobFailsAfterThreeAttemptsWithoutProgress() throws IOException {
        JobStore.QueuedJob job = job("{}");
        for (int i = 0; i < 3; i++) {
            assertThat(store.startAttempt(job.id())).isTrue();
        }
        run(job);
        JobProgress failed = progress(job);
        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(failed.error()).startsWith("This file could not be imported after several attempts.");
    }

    @Test
    void jobWithProgressIsResumed() throws IOException {
        JobStore.QueuedJob job = job("");
        for (int line = 0; line < 5; line++) {
            assertThat(store.startAttempt(job.id())).isTrue();
            store.recordProgress(job.id(), line, List.of());
        }
        run(job);
        assertThat(progress(job).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(progress(job).error()).isNull();
    }

    @Test
    void aJobEndsOnceAndThatIsWrittenDownOnce() throws IOException {
        JobStore.QueuedJob job = job("");
        store.finish(job.id(), JobStatus.COMPLETED, null);
        Instant end = progress(job).finishedAt();
        store.finish(job.id(), JobStatus.FAILED, "imports.error.gaveUp");
        store.finish(job.id(), JobStatus.COMPLETED, null);

        assertThat(progress(job).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(progress(job).finishedAt()).isEqualTo(end);
        assertThat(entityManager
                        .createQuery("select action from AuditEntry where object = :job order by id", String.class)
                        .setParameter("job", job.publicId())
                        .getResultList())
                .containsExactlyInAnyOrder("integration.start", "integration.complete");
    }

    private JobStore.QueuedJob job(String lines) throws IOException {
        JobStore.QueuedJob job = store.create(new ImportClient("shop", "Shop"), Overflowing.KIND);
        Files.writeString(JobFiles.of(job.publicId()), lines);
        return job;
    }

    private void run(JobStore.QueuedJob job) {
        runner.submit(job);
        Eventually.so("the job to end", LIMIT, () -> !runner.activeJobs().contains(job.id()));
    }

    private JobProgress progress(JobStore.QueuedJob job) {
        return store.progress(job.publicId(), "shop").orElseThrow();
    }

    /** Overflows at lines that say so, or after them, when their outcomes are read. */
    @ApplicationScoped
    public static class Overflowing implements LineImporter {

        static final String KIND = "overflowing";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<LineOutcome> apply(List<ImportLine> lines) {
            if (holds(lines, "deep")) {
                throw new StackOverflowError();
            }
            return holds(lines, "unreported")
                    ? new UnreadableOutcomes()
                    : lines.stream().map(LineOutcome::applied).toList();
        }

        private static boolean holds(List<ImportLine> lines, String word) {
            return lines.stream().anyMatch(line -> line.text().contains(word));
        }
    }

    private static final class UnreadableOutcomes extends AbstractList<LineOutcome> {

        @Override
        public LineOutcome get(int index) {
            throw new StackOverflowError();
        }

        @Override
        public int size() {
            throw new StackOverflowError();
        }
    }
}
