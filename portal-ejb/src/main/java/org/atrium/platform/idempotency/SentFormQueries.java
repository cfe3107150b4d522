package org.atrium.platform.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on forms that were sent; checked when compiled. */
interface SentFormQueries {

    EntityManager entityManager();

    /** What a visitor sent is found by whoever has the secret: a form that signs somebody in is sent by both. */
    @HQL("from SentForm where tokenHash = :token and contentHash = :content and sender in :senders and path is not null"
            + " order by id limit 1")
    Optional<SentForm> bySubmission(String token, String content, List<String> senders);

    @HQL("select count(*) from SentForm where tokenHash = :token and sender = :sender and path is not null")
    long countByToken(String token, String sender);

    @HQL("delete from SentForm where createdAt < :before")
    int deleteOlder(Instant before);

    /** Waits until nobody else sends the same rendering, and keeps others waiting until the transaction ends. */
    default void insertAndSelectForUpdate(String sender, String token, Instant now) {
        entityManager()
                .createNativeQuery("insert into sent_form (id, sender, token_hash, content_hash, created_at)"
                        + " values (nextval('sent_form_seq'), :sender, :token, :content, :now) on conflict do nothing")
                .setParameter("sender", sender)
                .setParameter("token", token)
                .setParameter("content", SentForm.ANY_CONTENT)
                .setParameter("now", now)
                .executeUpdate();
        entityManager()
                .createQuery(
                        "from SentForm where tokenHash = :token and contentHash = :content and sender = :sender",
                        SentForm.class)
                .setParameter("sender", sender)
                .setParameter("token", token)
                .setParameter("content", SentForm.ANY_CONTENT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
