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
import java.util.function.Supplier;

/**
 * Lets a form of a page act once, however often it is sent. Where it led is kept in the transaction of the act: either
 * both are there or neither, so what was refused can be sent again. Who sends the same at once waits and is led to the
 * same place. Kept for some days, as long as a browser may offer to send a page again.
 *
 * <p>No session bean: within one the container looks beans and names up in the domain, and what acts here is a page.
 */
@ApplicationScoped
@Transactional
public class SentForms {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private EntityManager entityManager;

    @Inject
    private SentFormQueries forms;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Where the same form led before, if it acted. */
    public Optional<FormResult> find(FormPress press) {
        return forms.sent(press.tokenHash(), press.contentHash(), List.of(press.sender(), FormPress.VISITOR)).stream()
                .findFirst()
                .map(SentForm::result);
    }

    /**
     * Acts, unless the same form did before, and keeps where that led.
     *
     * @param act says where it leads, nothing for what may be repeated
     */
    public Outcome once(FormPress press, Supplier<Optional<FormResult>> act) {
        forms.lock(press.sender(), press.tokenHash(), clock.instant());
        Optional<FormResult> before = find(press);
        if (before.isPresent()) {
            return new Outcome(before, null);
        }
        try {
            act.get().filter(result -> !transaction.getRollbackOnly()).ifPresent(result -> keep(press, result));
            return new Outcome(Optional.empty(), null);
        } catch (RuntimeException refused) {
            transaction.setRollbackOnly();
            return new Outcome(Optional.empty(), refused);
        }
    }

    private void keep(FormPress press, FormResult result) {
        entityManager.persist(new SentForm(press, result, clock.instant()));
    }

    /**
     * Keeps a draft of what is being written in a form, unless the form was sent: a draft that arrives late is none.
     *
     * @return whether it was kept
     */
    public boolean keepDraft(FormPress press, Runnable save) {
        forms.lock(press.sender(), press.tokenHash(), clock.instant());
        if (forms.sentWithAnything(press.tokenHash(), press.sender()) > 0) {
            return false;
        }
        save.run();
        return true;
    }

    /** Drops what nobody sends again. */
    public void forget() {
        forms.dropOlder(clock.instant().minus(KEPT));
    }

    /**
     * What became of a form.
     *
     * @param before where it led when it was sent before, empty if it acts now
     * @param refused why nothing was done, null if it was
     */
    public record Outcome(Optional<FormResult> before, RuntimeException refused) {}
}
