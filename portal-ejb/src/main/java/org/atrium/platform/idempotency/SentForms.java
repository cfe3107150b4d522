package org.atrium.platform.idempotency;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes a form act once, however often it is submitted. The result is stored in the transaction of the action, so both
 * exist or neither, and a refused form can be submitted again. A concurrent submission waits and gets the same result.
 * Results are kept for some days, as long as a browser may offer to resend.
 *
 * <p>Not a session bean: within one the container resolves beans and names in the domain, and the action belongs to a
 * page.
 */
@ApplicationScoped
@Transactional
public class SentForms {

    private static final Duration RETENTION = Duration.ofDays(7);

    /**
     * Forms that act on a node at once, for half of the database's connections: each has one, and what it does takes
     * another, such as to count a try. If all connections were forms', each would wait for one that is never free.
     */
    private static final int MAX_CONCURRENT = 15;

    @Inject
    private EntityManager entityManager;

    @Inject
    private SentFormQueries forms;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final Semaphore permits = new Semaphore(MAX_CONCURRENT, true);

    /** Where the same form led before, if it acted. */
    public Optional<FormResult> find(FormSubmission submission) {
        return forms.bySubmission(
                        submission.tokenHash(),
                        submission.contentHash(),
                        List.of(submission.sender(), FormSubmission.VISITOR))
                .map(SentForm::result);
    }

    /**
     * Acts, unless the same form did before, and keeps where that led.
     *
     * @param act says where it leads, nothing for what may be repeated
     */
    public SubmissionOutcome runOnce(FormSubmission submission, Supplier<Optional<FormResult>> act) {
        permits.acquireUninterruptibly();
        try {
            return run(submission, act);
        } finally {
            permits.release();
        }
    }

    private SubmissionOutcome run(FormSubmission submission, Supplier<Optional<FormResult>> act) {
        forms.insertAndSelectForUpdate(submission.sender(), submission.tokenHash(), clock.instant());
        Optional<FormResult> before = find(submission);
        if (before.isPresent()) {
            return new SubmissionOutcome(before, null);
        }
        try {
            act.get().filter(result -> !transaction.getRollbackOnly()).ifPresent(result -> store(submission, result));
            return new SubmissionOutcome(Optional.empty(), null);
        } catch (RuntimeException refused) {
            transaction.setRollbackOnly();
            return new SubmissionOutcome(Optional.empty(), refused);
        }
    }

    private void store(FormSubmission submission, FormResult result) {
        entityManager.persist(new SentForm(submission, result, clock.instant()));
    }

    /** Whether a form was sent with this rendering's token, whatever was filled in. */
    public boolean isSent(FormSubmission submission) {
        return forms.countByToken(submission.tokenHash(), submission.sender()) > 0;
    }

    /**
     * Keeps a draft of what is being written in a form, unless the form was sent: a draft that arrives late is none.
     *
     * @return whether it was kept
     */
    public boolean saveDraft(FormSubmission submission, Runnable save) {
        forms.insertAndSelectForUpdate(submission.sender(), submission.tokenHash(), clock.instant());
        if (isSent(submission)) {
            return false;
        }
        save.run();
        return true;
    }

    /** Drops what nobody sends again. */
    public void deleteExpired() {
        forms.deleteOlder(clock.instant().minus(RETENTION));
    }

    /**
     * What became of a form.
     *
     * @param previousResult where it led when it was sent before, empty if it acts now
     * @param refused why nothing was done, null if it was
     */
    public record SubmissionOutcome(Optional<FormResult> previousResult, RuntimeException refused) {}
}
