package org.atrium.forum.reading;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Queries on what people keep of threads: how far they read, bookmarks, and what they began to write; and how often they read. */
interface ReaderQueries {

    EntityManager entityManager();

    @HQL("select (select count(*) from SameProblem s where s.threadId = :thread and s.accountId = :account),"
            + " (select count(*) from ThreadSubscription f where f.threadId = :thread and f.accountId = :account),"
            + " r.seenAt, r.bookmarkedAt, d.body,"
            + " (select count(*) from Sanction x where x.accountId = :account and x.liftedAt is null"
            + " and x.kind <> WARNING) from ForumThread t"
            + " left join ThreadReader r on r.threadId = t.id and r.accountId = :reader"
            + " left join ForumDraft d on d.accountId = :account and d.place = :place where t.id = :id")
    List<ReaderRow> reader(long id, ThreadId thread, AccountId account, long reader, String place);

    @HQL("from ThreadReader where accountId = :reader and threadId in :threads")
    List<ThreadReader> readers(long reader, List<Long> threads);

    /** The first time somebody reads a thread; nothing where another request of theirs was quicker. */
    default int firstSeen(long reader, long thread, Instant at) {
        return entityManager()
                .createNativeQuery("insert into thread_reader (account_id, thread_id, seen_at)"
                        + " values (:reader, :thread, :at) on conflict do nothing")
                .setParameter("reader", reader)
                .setParameter("thread", thread)
                .setParameter("at", at)
                .executeUpdate();
    }

    @HQL("update ThreadReader set seenAt = case when seenAt > :upTo then seenAt else :upTo end"
            + " where accountId = :reader and threadId = :thread")
    int moveSeen(long reader, long thread, Instant upTo);

    @HQL("update ThreadReader set bookmarkedAt = :at where accountId = :reader and threadId = :thread")
    int bookmark(long reader, long thread, Instant at);

    /** The first thing somebody keeps of a thread is a bookmark. */
    default void firstBookmark(long reader, long thread, Instant at) {
        entityManager()
                .createNativeQuery("insert into thread_reader (account_id, thread_id, bookmarked_at)"
                        + " values (:reader, :thread, :at) on conflict do nothing")
                .setParameter("reader", reader)
                .setParameter("thread", thread)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Who wants to find one thread again wants to find the other. */
    default void moveBookmarks(long from, long into) {
        entityManager()
                .createNativeQuery(
                        "update thread_reader set bookmarked_at = (select f.bookmarked_at from thread_reader f"
                                + " where f.thread_id = :from and f.account_id = thread_reader.account_id)"
                                + " where thread_id = :into and bookmarked_at is null")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        entityManager()
                .createNativeQuery("insert into thread_reader (account_id, thread_id, bookmarked_at)"
                        + " select account_id, :into, bookmarked_at from thread_reader f"
                        + " where f.thread_id = :from and f.bookmarked_at is not null on conflict do nothing")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    @HQL("from ForumDraft where accountId = :account and place = :place")
    List<ForumDraft> draft(AccountId account, String place);

    @HQL("from ForumDraft where accountId = :account and (place = 'ask' or place like 'ask:%')"
            + " order by savedAt desc, id desc")
    List<ForumDraft> asks(AccountId account);

    /** The first of a place; nothing where another request of the same person was quicker. */
    default void beginDraft(long account, String place, Instant now) {
        entityManager()
                .createNativeQuery("insert into forum_draft (id, account_id, place, body, saved_at)"
                        + " values (nextval('forum_draft_seq'), :account, :place, '', :now) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("place", place)
                .setParameter("now", now)
                .executeUpdate();
    }

    @HQL("delete from ForumDraft where accountId = :account and place = :place")
    int dropDraft(AccountId account, String place);

    @HQL("update ForumDraft set place = :into where place = :from"
            + " and accountId not in (select d.accountId from ForumDraft d where d.place = :into)")
    int moveDrafts(String from, String into);

    /** Adds how often threads were read, in as few round trips as there can be; in the order of their ids. */
    default void addViews(SortedMap<Long, Long> more) {
        entityManager().unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update forum_thread set views = views + ? where id = ?")) {
                for (var thread : more.entrySet()) {
                    update.setLong(1, thread.getValue());
                    update.setLong(2, thread.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }
}
