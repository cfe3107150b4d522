package org.atrium.imports.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.audit.AuditTrail;
import org.atrium.imports.LineOutcome;
import org.atrium.imports.LineOutcome.LineStatus;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;

/** Short transactions that store the state of a job, separate from those that import its lines. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobStore {

    /** So many lines of a job are stored, and shown, with the reason; the others are counted. */
    private static final int MAX_REJECTIONS = 1000;

    /** A node that says nothing for so long, or for some ticks should those take longer, has died. */
    private static final Duration HEARTBEAT_TIMEOUT = Duration.ofMinutes(2);

    private static final int HEARTBEAT_TIMEOUT_TICKS = 4;

    @Inject
    private EntityManager entityManager;

    @Inject
    private JobQueries jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ImportJobFailed> failed;

    @Inject
    private Clock clock;

    QueuedJob create(ImportClient client, String kind) {
        ImportJob job = new ImportJob(UuidCreator.getTimeOrderedEpoch().toString(), client, kind, clock.instant());
        entityManager.persist(job);
        audit.recordClient(client.name(), "integration.start", job.publicId(), kind);
        return QueuedJob.of(job);
    }

    /** Notes what became of some lines. */
    void recordProgress(long id, int lastLine, List<LineOutcome> outcomes) {
        ImportJob job = entityManager.find(ImportJob.class, id);
        int before = job.rejected();
        job.recordProgress(
                lastLine,
                new ImportJob.LineCounts(
                        count(outcomes, LineStatus.APPLIED),
                        count(outcomes, LineStatus.UNCHANGED),
                        count(outcomes, LineStatus.REJECTED)),
                clock.instant());
        outcomes.stream()
                .filter(outcome -> outcome.status() == LineStatus.REJECTED)
                .limit(Math.max(0, MAX_REJECTIONS - before))
                .forEach(outcome -> entityManager.persist(new RejectedLine(job, outcome.line(), outcome.error())));
    }

    /**
     * Counts that a node begins with a job, before it does: whatever ends the node in the middle of it is counted too.
     *
     * @return whether it may; it has failed where it was begun some times without getting a line further
     */
    boolean startAttempt(long id) {
        return entityManager.find(ImportJob.class, id).startAttempt();
    }

    /**
     * Ends a job, unless it has ended already: two nodes may come to its end at once.
     *
     * @param why key of the text that says why it failed, null where it did not
     */
    void finish(long id, JobStatus end, String why) {
        String reason = why == null ? null : Texts.in((String) null).get(why);
        ImportJob job = entityManager.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job.finish(end, reason, clock.instant())) {
            audit.recordClient(
                    job.client(),
                    end == JobStatus.COMPLETED ? "integration.complete" : "integration.fail",
                    job.publicId(),
                    "%s: applied %d, unchanged %d, rejected %d"
                            .formatted(job.kind(), job.applied(), job.unchanged(), job.rejected()));
            if (end == JobStatus.FAILED) {
                failed.fire(new ImportJobFailed(job.publicId(), job.kind(), job.client()));
            }
        }
    }

    /** @param client id of the system that asks */
    Optional<JobProgress> progress(String publicId, String client) {
        return jobs.byPublicId(publicId)
                .filter(job -> job.belongsTo(client))
                .map(job -> JobProgress.of(job, jobs.rejections(job)));
    }

    /** Says that this node is alive and has these jobs in hand, at work or waiting. */
    void updateHeartbeat(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jobs.updateHeartbeat(ids, clock.instant());
        }
    }

    /** Takes over the jobs of nodes that have died; no two nodes take over the same. */
    List<QueuedJob> adoptStale() {
        var now = clock.instant();
        var before = now.minus(heartbeatTimeout());
        return jobs.withoutHeartbeatSince(before).stream()
                .filter(job -> jobs.adoptStale(job.id(), before, now) == 1)
                .map(QueuedJob::of)
                .toList();
    }

    private static Duration heartbeatTimeout() {
        Duration ticks = Setting.TICK.duration().multipliedBy(HEARTBEAT_TIMEOUT_TICKS);
        return ticks.compareTo(HEARTBEAT_TIMEOUT) > 0 ? ticks : HEARTBEAT_TIMEOUT;
    }

    private static int count(List<LineOutcome> outcomes, LineStatus verdict) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.status() == verdict).count();
    }

    /** A job to work on, from the line after its last. */
    record QueuedJob(long id, String publicId, String kind, int lastLine) {

        static QueuedJob of(ImportJob job) {
            return new QueuedJob(job.id(), job.publicId(), job.kind(), job.lastLine());
        }
    }
}
