package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A job that takes long is not taken for a dead node's. */
@ArquillianTest
class JobHeartbeatIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    private JobStore store;

    @Inject
    private JobRunner runner;

    @Inject
    private SlowLines slow;

    @Inject
    private EntityManager entityManager;

    @Test
    void heartbeatContinuesDuringALongBatch() throws Exception {
        JobStore.QueuedJob job = store.create(new ImportClient("shop", "Shop"), SlowLines.KIND);
        Files.writeString(JobFiles.of(job.publicId()), "{}");
        runner.submit(job);
        try {
            slow.awaitALine();
            Instant before = heartbeat(job);
            Eventually.so("the node to show that it is alive", LIMIT, () -> heartbeat(job)
                    .isAfter(before));
        } finally {
            slow.goOn();
        }
        Eventually.so("the job to end", LIMIT, () -> !runner.activeJobs().contains(job.id()));
        JobProgress done = store.progress(job.publicId(), "shop").orElseThrow();
        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.applied()).isEqualTo(1);
    }

    private Instant heartbeat(JobStore.QueuedJob job) {
        return entityManager
                .createQuery("select heartbeatAt from ImportJob where id = :id", Instant.class)
                .setParameter("id", job.id())
                .getSingleResult();
    }

    /** Takes lines in when it is told to. */
    @ApplicationScoped
    public static class SlowLines implements LineImporter {

        static final String KIND = "slow";

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch going = new CountDownLatch(1);

        public void awaitALine() throws InterruptedException {
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        }

        public void goOn() {
            going.countDown();
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<LineOutcome> apply(List<ImportLine> lines) {
            arrived.countDown();
            try {
                assertThat(going.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return lines.stream().map(LineOutcome::applied).toList();
        }
    }
}
