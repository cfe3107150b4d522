package org.atrium.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.atrium.platform.text.FoldedText;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on the audit trail; checked when compiled. */
interface AuditQueries {

    EntityManager entityManager();

    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, client, action, object, subjectId, detail, address)"
            + " from AuditEntry where (:anyActor = true or actorId = :actor)"
            + " and (folded like :pattern escape '!' or lower(action) like :pattern escape '!' or action in :actions)"
            + " and (at < :before or at = :before and id < :beforeId) order by at desc, id desc")
    List<AuditRow> found(
            boolean anyActor,
            long actor,
            String pattern,
            List<String> actions,
            Instant before,
            long beforeId,
            Page page);

    /** All but who was seen in lists. */
    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, client, action, object, subjectId, detail, address)"
            + " from AuditEntry where inList = false and at <= :before and (at < :before or id < :beforeId)"
            + " order by inList, at desc, id desc")
    List<AuditRow> newest(Instant before, long beforeId, Page page);

    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, client, action, object, subjectId, detail, address)"
            + " from AuditEntry where subjectId = :subject and actorId <> :subject and action in :actions"
            + " and (at < :before or at = :before and id < :beforeId) order by at desc, id desc")
    List<AuditRow> bySubject(long subject, List<String> actions, Instant before, long beforeId, Page page);

    /** Notes what is worth one entry an hour, however often it happens. */
    default void insertHourly(long actor, String action, String object, long subject, String address, Instant at) {
        entityManager()
                .createNativeQuery("insert into audit_entry"
                        + " (id, actor_id, action, object, folded, subject_id, at, address, access_window)"
                        + " select nextval('audit_entry_seq'), cast(:actor as bigint), cast(:action as varchar(60)),"
                        + " cast(:object as varchar(254)), cast(:folded as varchar(40000)), cast(:subject as bigint), cast(:at as timestamp with time zone),"
                        + " cast(:address as varchar(60)), cast(:hour as timestamp with time zone)"
                        + " from installation_key k where k.name = 'pseudonyms' and not exists"
                        + " (select 1 from audit_entry e where e.actor_id = :actor and e.action = :action"
                        + " and e.object = :object and e.subject_id = :subject and e.access_window = :hour)"
                        + " on conflict do nothing")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("object", object)
                .setParameter("folded", FoldedText.of(List.of(object)))
                .setParameter("subject", subject)
                .setParameter("at", at)
                .setParameter("address", address)
                .setParameter("hour", at.truncatedTo(ChronoUnit.HOURS))
                .executeUpdate();
    }
}
