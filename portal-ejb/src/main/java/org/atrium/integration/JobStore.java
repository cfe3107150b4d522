package org.atrium.integration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.audit.AuditTrail;
import org.atrium.imports.LineOutcome;
import org.atrium.imports.LineOutcome.Verdict;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;

/** The short transactions in which a job is written down, apart from those that take its lines in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStore {

    private static final int MAX_REJECTIONS_SHOWN = 1000;

    /** A node that says nothing for so long, or for some ticks should those take longer, has died. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int SILENT_TICKS = 4;

    @Inject
    private EntityManager entityManager;

    @Inject
    private JobQueries jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param client name of the system that sent it */
    public Job open(String client, String kind) {
        ImportJob job = new ImportJob(UuidCreator.getTimeOrderedEpoch().toString(), client, kind, clock.instant());
        entityManager.persist(job);
        audit.recordOf(client, "integration.start", job.publicId(), kind);
        return Job.of(job);
    }

    /** Notes what became of some lines. */
    public void proceed(long id, int lastLine, List<LineOutcome> outcomes) {
        ImportJob job = entityManager.find(ImportJob.class, id);
        int before = job.rejected();
        job.proceed(
                lastLine,
                new ImportJob.Counts(
                        count(outcomes, Verdict.APPLIED),
                        count(outcomes, Verdict.UNCHANGED),
                        count(outcomes, Verdict.REJECTED)),
                clock.instant());
        outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.REJECTED)
                .limit(Math.max(0, MAX_REJECTIONS_SHOWN - before))
                .forEach(outcome -> entityManager.persist(new RejectedLine(job, outcome.line(), outcome.error())));
    }

    /**
     * Counts that a node begins with a job, before it does: whatever ends the node in the middle of it is counted too.
     *
     * @return whether it may; it has failed where it was begun some times without getting a line further
     */
    public boolean attempt(long id) {
        return entityManager.find(ImportJob.class, id).attempt();
    }

    /**
     * Ends a job.
     *
     * @param why key of the text that says why it failed, null where it did not
     */
    public void finish(long id, JobStatus end, String why) {
        String reason = why == null ? null : Texts.in((String) null).get(why);
        ImportJob job = entityManager.find(ImportJob.class, id);
        job.finish(end, reason, clock.instant());
        audit.recordOf(
                job.client(),
                end == JobStatus.COMPLETED ? "integration.complete" : "integration.fail",
                job.publicId(),
                "%s: applied %d, unchanged %d, rejected %d"
                        .formatted(job.kind(), job.applied(), job.unchanged(), job.rejected()));
    }

    public Optional<JobProgress> progress(String publicId) {
        return jobs.byPublicId(publicId).stream()
                .findFirst()
                .map(job -> JobProgress.of(
                        job, jobs.rejections(job, org.hibernate.query.Page.first(MAX_REJECTIONS_SHOWN))));
    }

    /** Says that this node is alive and has these jobs in hand, at work or waiting. */
    public void beat(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jobs.beat(ids, clock.instant());
        }
    }

    /** Takes over the jobs of nodes that have died; no two nodes take over the same. */
    public List<Job> takeOver() {
        var now = clock.instant();
        var before = now.minus(silence());
        return jobs.silentSince(before).stream()
                .filter(job -> jobs.takeOver(job.id(), before, now) == 1)
                .map(Job::of)
                .toList();
    }

    private static Duration silence() {
        Duration ticks = Setting.TICK.duration().multipliedBy(SILENT_TICKS);
        return ticks.compareTo(SILENCE) > 0 ? ticks : SILENCE;
    }

    private static int count(List<LineOutcome> outcomes, Verdict verdict) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }

    /** A job to work on, from the line after its last. */
    public record Job(long id, String publicId, String kind, int lastLine) {

        static Job of(ImportJob job) {
            return new Job(job.id(), job.publicId(), job.kind(), job.lastLine());
        }
    }
}
