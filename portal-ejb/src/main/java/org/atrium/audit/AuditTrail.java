package org.atrium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.platform.caller.Caller;

/** Takes down what staff did, in the transaction that does it. Entries are never changed or removed. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AuditQueries entries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Adds an entry.
     *
     * @param actor number of the account that acts
     * @param action what was done, as {@code <feature>.<verb>}: {@code account.suspend}; its text is
     *     {@code audit.action.<action>}
     * @param object what it was done to, as people quote it: {@code T-100042}
     * @param subject number of the account it concerns, or null
     * @param detail what changed, from what to what, or why; may be null
     */
    public void record(long actor, String action, String object, Long subject, String detail) {
        entityManager.persist(
                new AuditEntry(actor, action, object, subject, detail, caller.address(), clock.instant()));
    }

    /**
     * Adds that somebody looked at another person's record, once an hour for each of them and each record. The person
     * sees it.
     *
     * @param actor number of the account that looks
     * @param record what they look at
     * @param object which one, as people quote it: {@code T-100042}
     * @param subject number of the account it is of; nothing is noted where that is null, or the actor
     */
    public void looked(long actor, PersonalRecord record, String object, Long subject) {
        if (subject != null && subject != actor) {
            entries.look(actor, record.action(), object, subject, caller.address(), clock.instant());
        }
    }
}
