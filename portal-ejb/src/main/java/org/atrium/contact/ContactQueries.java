package org.atrium.contact;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.RowLocks;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on messages of people without an account; checked when compiled. */
interface ContactQueries {

    EntityManager entityManager();

    @HQL("select distinct accountId from ContactMessage where accountId in :accounts")
    List<AccountId> writersAmong(Collection<AccountId> accounts);

    @HQL("from ContactMessage where id = :id and writtenAt > :since")
    Optional<ContactMessage> message(long id, Instant since);

    @HQL("from ContactMessage where emailKey = :emailKey and writtenAt > :since order by writtenAt desc, id desc")
    List<ContactMessage> messagesOf(String emailKey, Instant since, Page page);

    /** Some messages written before, passing over those another node deletes. */
    default List<ContactMessage> writtenBeforeForUpdate(Instant before, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery("from ContactMessage where writtenAt <= :before order by id", ContactMessage.class)
                        .setParameter("before", before)
                        .setMaxResults(limit))
                .getResultList();
    }
}
