package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.atrium.imports.LineOutcome;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A file in which every line is wrong fills neither the table of rejected lines nor an answer; it is counted. */
@ArquillianTest
class JobRejectionsIT {

    private static final int STORED = 1000;
    private static final int LINES = 600;

    @Inject
    private JobStore store;

    @Inject
    private EntityManager entityManager;

    @Test
    void theFirstThousandRejectedLinesOfAJobAreStoredAndAllAreCounted() {
        JobStore.QueuedJob job = store.create(new ImportClient("shop", "Shop"), "orders");
        store.recordProgress(job.id(), LINES, rejected(1));
        store.recordProgress(job.id(), 2 * LINES, rejected(LINES + 1));
        store.recordProgress(job.id(), 3 * LINES, rejected(2 * LINES + 1));

        JobProgress progress = store.progress(job.publicId(), "shop").orElseThrow();
        assertThat(progress.rejectedCount()).isEqualTo(3 * LINES);
        assertThat(progress.rejected())
                .extracting(JobProgress.Rejection::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, STORED).boxed().toList());
        assertThat(stored(job)).isEqualTo(STORED);
        store.finish(job.id(), JobStatus.COMPLETED, null);
    }

    private static List<LineOutcome> rejected(int from) {
        return IntStream.range(from, from + LINES)
                .mapToObj(line -> LineOutcome.unreadable(line, "error.json.encoding", Map.of()))
                .toList();
    }

    private long stored(JobStore.QueuedJob job) {
        return entityManager
                .createQuery("select count(*) from RejectedLine where job.id = :job", Long.class)
                .setParameter("job", job.id())
                .getSingleResult();
    }
}
