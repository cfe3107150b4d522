package org.atrium.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on the trail; checked when compiled. */
interface AuditQueries {

    EntityManager entityManager();

    @HQL("select new org.atrium.audit.AuditRow(id, at, actorId, action, object, subjectId, detail) from AuditEntry"
            + " where (lower(object) like :pattern or lower(action) like :pattern)"
            + " and (at < :before or at = :before and id < :beforeId) order by at desc, id desc")
    List<AuditRow> list(String pattern, Instant before, long beforeId, Page page);
}
