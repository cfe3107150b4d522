package org.atrium.platform.idempotency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on requests with a key; checked when compiled. */
interface IdempotentQueries {

    EntityManager entityManager();

    @HQL("from IdempotentRequest where sender = :sender and requestKey = :key")
    Optional<IdempotentRequest> byKey(String sender, String key);

    @HQL("delete from IdempotentRequest where sender = :sender and requestKey = :key and status is null")
    int deleteUnanswered(String sender, String key);

    @HQL("delete from IdempotentRequest where createdAt < :before")
    int deleteOlder(Instant before);

    @HQL("delete from IdempotentRequest where createdAt < :before and status is null")
    int deleteOlderUnanswered(Instant before);

    /** Takes a key if nobody has: of racing requests, one. */
    default boolean insertIfAbsent(String sender, String key, String fingerprint, String authority, Instant now) {
        return entityManager()
                        .createNativeQuery("insert into idempotent_request"
                                + " (id, sender, request_key, fingerprint, authority, created_at)"
                                + " values (nextval('idempotent_request_seq'), :sender, :key, :fingerprint, :authority,"
                                + " :now) on conflict do nothing")
                        .setParameter("sender", sender)
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("authority", authority)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
