package org.atrium.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on the trail; checked when compiled. */
interface AuditQueries {

    EntityManager entityManager();

    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, action, object, subjectId, detail, address) from"
            + " AuditEntry where (:anybody = true or actorId = :actor)"
            + " and (lower(object) like :pattern or lower(action) like :pattern or action in :actions)"
            + " and (at < :before or at = :before and id < :beforeId) order by at desc, id desc")
    List<AuditRow> list(
            boolean anybody,
            long actor,
            String pattern,
            List<String> actions,
            Instant before,
            long beforeId,
            Page page);

    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, action, object, subjectId, detail, address) from"
            + " AuditEntry where subjectId = :subject and actorId <> :subject and action in :actions"
            + " and (at < :before or at = :before and id < :beforeId) order by at desc, id desc")
    List<AuditRow> of(long subject, List<String> actions, Instant before, long beforeId, Page page);

    /** Notes that a record was looked at, unless this hour's look is noted. */
    default void look(long actor, String action, String object, long subject, String address, Instant at) {
        entityManager()
                .createNativeQuery("insert into audit_entry"
                        + " (id, actor_id, action, object, subject_id, at, address, read_in)"
                        + " values (nextval('audit_entry_seq'), :actor, :action, :object, :subject, :at, :address, :hour)"
                        + " on conflict do nothing")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("object", object)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .setParameter("address", address)
                .setParameter("hour", at.truncatedTo(ChronoUnit.HOURS))
                .executeUpdate();
    }
}
