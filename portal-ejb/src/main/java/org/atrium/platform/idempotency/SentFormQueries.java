package org.atrium.platform.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on forms that were sent; checked when compiled. */
interface SentFormQueries {

    EntityManager entityManager();

    /** What a visitor sent is found by whoever has the secret: a form that signs somebody in is sent by both. */
    @HQL("from SentForm where token = :token and content = :content and sender in :senders and path is not null")
    List<SentForm> sent(String token, String content, List<String> senders);

    @HQL("select count(*) from SentForm where token = :token and sender = :sender and path is not null")
    long sentWithAnything(String token, String sender);

    @HQL("delete from SentForm where createdAt < :before")
    int dropOlder(Instant before);

    /** Waits until nobody else sends the same rendering, and keeps others waiting until the transaction ends. */
    default void lock(String sender, String token, Instant now) {
        entityManager()
                .createNativeQuery("insert into sent_form (id, sender, token, content, created_at)"
                        + " values (nextval('sent_form_seq'), :sender, :token, :content, :now) on conflict do nothing")
                .setParameter("sender", sender)
                .setParameter("token", token)
                .setParameter("content", SentForm.ANY)
                .setParameter("now", now)
                .executeUpdate();
        entityManager()
                .createQuery(
                        "from SentForm where token = :token and content = :content and sender = :sender",
                        SentForm.class)
                .setParameter("sender", sender)
                .setParameter("token", token)
                .setParameter("content", SentForm.ANY)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
