package org.atrium.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import org.atrium.platform.client.ClientAddress;

/**
 * Writes the audit trail in the transaction of the action, and looks at records shortly after. Entries are never changed
 * or deleted.
 */
@ApplicationScoped
public class AuditTrail {

    static final long ANONYMOUS = 0;

    @Inject
    private EntityManager entityManager;

    @Inject
    private PendingLooks looks;

    @Inject
    private AnonymousAuditWriter anonymousWriter;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ClientAddress clientAddress;

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
        insert(Actor.of(actor), action, object, subject, detail);
    }

    /** Adds what a system did that calls the API, under the name administrators gave it. */
    public void recordClient(String client, String action, String object, String detail) {
        insert(Actor.of(client), action, object, null, detail);
    }

    private void insert(Actor actor, String action, String object, Long subject, String detail) {
        entityManager.persist(
                new AuditEntry(actor, action, object, subject, detail, clientAddress.address(), clock.instant()));
    }

    /**
     * Adds what somebody did who is not signed in, such as guess: it stays, though what they tried is refused. One entry
     * an hour for each of these, so that nobody fills the trail; written after the answer, which thus takes as long
     * whether there is one to write or not.
     *
     * @param object what it was done to; never what they typed, which may be anybody's secret
     * @param subject number of the account it concerns, or null
     */
    public void recordAttempt(String action, String object, Long subject) {
        String address = clientAddress.address();
        executor.execute(() -> anonymousWriter.record(action, object, subject, address));
    }

    /**
     * Adds that somebody saw the records of several people in a list, once a day for each of the two. Each of them sees it.
     *
     * @param actor number of the account that looks
     * @param subjects numbers of the accounts they are of; null and the actor's own are left out
     */
    public void recordListAccess(long actor, RecordList list, Collection<Long> subjects) {
        subjects.stream()
                .filter(Objects::nonNull)
                .filter(subject -> subject != actor)
                .distinct()
                .forEach(subject ->
                        looks.add(Look.inList(actor, list, subject, clock.instant(), clientAddress.address())));
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
    public void recordAccess(long actor, PersonalRecord record, String object, Long subject) {
        if (subject != null && subject != actor) {
            looks.add(Look.atRecord(actor, record, object, subject, clock.instant(), clientAddress.address()));
        }
    }

    /** Who acts: an account, or a system by its name. */
    record Actor(long account, String client) {

        static Actor of(long account) {
            return new Actor(account, null);
        }

        static Actor of(String client) {
            return new Actor(ANONYMOUS, client);
        }
    }
}
