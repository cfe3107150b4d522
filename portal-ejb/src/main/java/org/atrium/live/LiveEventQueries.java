package org.atrium.live;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on live events; checked when compiled. */
interface LiveEventQueries {

    EntityManager entityManager();

    /** Those behind a position, and those in gaps before it. */
    @HQL("from LiveEvent where id > :last or id in :missing order by id")
    List<LiveEvent> fresh(long last, List<Long> missing, Page page);

    @HQL("from LiveEvent where id > :last order by id")
    List<LiveEvent> behind(long last, Page page);

    @HQL("from LiveEvent where at >= :since order by id")
    List<LiveEvent> since(Instant since);

    @HQL("select max(id) from LiveEvent")
    Optional<Long> last();

    @HQL("delete from LiveEvent where at < :before")
    int deleteOlder(Instant before);

    /** Writes down new notifications, each of its account, by one statement. */
    default void insertNotifications(List<AccountId> accounts, List<Long> notifications, Instant now) {
        LiveEventInserts.insert(
                        entityManager(),
                        "(id, kind, account_id, notification_id, note, at)"
                                + " select nextval('live_event_seq'), 'NOTIFICATION', news.account, news.notification, false, :now"
                                + " from unnest(cast(:accounts as bigint array), cast(:notifications as bigint array))"
                                + " as news (account, notification)")
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .setParameter("notifications", notifications.toArray(Long[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Writes down that a ticket has a new message or status. */
    default void insertTicket(String ticket, boolean note, Instant now) {
        LiveEventInserts.insert(
                        entityManager(),
                        "(id, kind, ticket, note, at)"
                                + " values (nextval('live_event_seq'), 'TICKET', :ticket, :note, :now)")
                .setParameter("ticket", ticket)
                .setParameter("note", note)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Writes down that a thread has a new post. */
    default void insertPost(long thread, long post, Instant now) {
        LiveEventInserts.insert(
                        entityManager(),
                        "(id, kind, thread_id, post_id, note, at)"
                                + " values (nextval('live_event_seq'), 'THREAD', :thread, :post, false, :now)")
                .setParameter("thread", thread)
                .setParameter("post", post)
                .setParameter("now", now)
                .executeUpdate();
    }
}
