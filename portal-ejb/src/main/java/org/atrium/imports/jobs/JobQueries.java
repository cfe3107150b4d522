package org.atrium.imports.jobs;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on import jobs; checked when compiled. */
interface JobQueries {

    EntityManager entityManager();

    @HQL("from ImportJob where publicId = :publicId")
    Optional<ImportJob> byPublicId(String publicId);

    @HQL("select r.line, r.error from RejectedLine r where r.job = :job order by r.line")
    List<JobProgress.Rejection> rejections(ImportJob job);

    @HQL("from ImportJob where status = RUNNING and heartbeatAt < :before order by id")
    List<ImportJob> withoutHeartbeatSince(Instant before);

    @HQL("update ImportJob set heartbeatAt = :now where id in :ids and status = RUNNING")
    int updateHeartbeat(Collection<Long> ids, Instant now);

    @HQL("update ImportJob set heartbeatAt = :now where id = :id and status = RUNNING and heartbeatAt < :before")
    int adoptStale(long id, Instant before, Instant now);
}
