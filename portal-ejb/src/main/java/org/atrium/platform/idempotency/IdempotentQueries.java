package org.atrium.platform.idempotency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on requests with a key; checked when compiled. */
interface IdempotentQueries {

    EntityManager entityManager();

    @HQL("from IdempotentRequest where caller = :caller and requestKey = :key")
    List<IdempotentRequest> of(String caller, String key);

    @HQL("delete from IdempotentRequest where caller = :caller and requestKey = :key and status is null")
    int release(String caller, String key);

    @HQL("delete from IdempotentRequest where createdAt < :before")
    int dropOlder(Instant before);

    @HQL("delete from IdempotentRequest where createdAt < :before and status is null")
    int dropUnanswered(Instant before);

    /** Takes a key if nobody has: of racing requests, one. */
    default boolean take(String caller, String key, String fingerprint, String authority, Instant now) {
        return entityManager()
                        .createNativeQuery("insert into idempotent_request"
                                + " (id, caller, request_key, fingerprint, authority, created_at)"
                                + " values (nextval('idempotent_request_seq'), :caller, :key, :fingerprint, :authority, :now)"
                                + " on conflict do nothing")
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("authority", authority)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
