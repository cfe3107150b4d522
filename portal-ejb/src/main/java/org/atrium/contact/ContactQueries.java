package org.atrium.contact;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on messages of people without an account; checked when compiled. */
interface ContactQueries {

    EntityManager entityManager();

    @HQL("from ContactMessage where id = :id and writtenAt > :since")
    Optional<ContactMessage> message(long id, Instant since);

    @HQL("from ContactMessage where emailKey = :emailKey and writtenAt > :since order by writtenAt desc, id desc")
    List<ContactMessage> messagesOf(String emailKey, Instant since, Page page);

    @HQL("delete from ContactMessage where writtenAt <= :before")
    int deleteWrittenBefore(Instant before);
}
