package org.atrium.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on what people were told; checked when compiled. */
interface NotificationQueries {

    EntityManager entityManager();

    @HQL("from Notification where accountId = :account and id < :before order by id desc")
    List<Notification> of(AccountId account, long before, Page page);

    @HQL("from Notification where accountId = :account and id = :id")
    List<Notification> one(AccountId account, long id);

    @HQL("select count(*) from Notification where accountId = :account and readAt is null")
    long unread(AccountId account);

    @HQL("update Notification set readAt = :now where accountId = :account and readAt is null")
    int readAll(AccountId account, Instant now);

    @HQL("delete from Notification where createdAt < :before")
    int dropOlder(Instant before);
}
