package org.atrium.forum.reading;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on read states, bookmarks, drafts and view counts; checked at compile time. */
interface ReadStateQueries {

    EntityManager entityManager();

    @HQL("select (select count(*) from SameProblem s where s.threadId = :thread and s.accountId = :account),"
            + " (select count(*) from ThreadSubscription f where f.threadId = :thread and f.accountId = :account),"
            + " r.seenAt, r.bookmarkedAt, d.body, d.files,"
            + " (select count(*) from Sanction x where x.accountId = :account and x.liftedAt is null"
            + " and x.kind <> WARNING) from ForumThread t"
            + " left join ThreadReadState r on r.threadId = t.id and r.accountId = :accountNumber"
            + " left join ForumDraft d on d.accountId = :account and d.draftKey = :draftKey where t.id = :id")
    Optional<ThreadViewerRow> viewerState(
            long id, ThreadId thread, AccountId account, long accountNumber, String draftKey);

    @HQL("from ThreadReadState where accountId = :account and threadId in :threads")
    List<ThreadReadState> readStates(long account, List<Long> threads);

    /** A row each: id, title, slug, number of new posts, id of the first of them. */
    default List<Object[]> unreadOfFollowed(long account, Instant after, Instant until, int limit) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select t.id, t.title, t.slug, count(*), min(p.id) from thread_subscription s"
                                + " join forum_thread t on t.id = s.thread_id and t.state = 'PUBLISHED'"
                                + " join forum_post p on p.thread_id = t.id and p.state = 'PUBLISHED' and p.number > 1"
                                + " and p.author_id <> s.account_id and p.published_at > :after and p.published_at <= :until"
                                + " left join thread_read_state r on r.account_id = s.account_id and r.thread_id = t.id"
                                + " where s.account_id = :account and (r.seen_at is null or p.published_at > r.seen_at)"
                                + " group by t.id, t.title, t.slug order by max(p.published_at) desc, t.id desc"
                                + " limit :limit",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The first time somebody reads a thread; nothing where another request of theirs was quicker. */
    default int insertSeen(long account, long thread, Instant at) {
        return entityManager()
                .createNativeQuery("insert into thread_read_state (account_id, thread_id, seen_at)"
                        + " values (:account, :thread, :at) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("thread", thread)
                .setParameter("at", at)
                .executeUpdate();
    }

    @HQL("update ThreadReadState set seenAt = case when seenAt > :upTo then seenAt else :upTo end"
            + " where accountId = :account and threadId = :thread")
    int updateSeen(long account, long thread, Instant upTo);

    @HQL("update ThreadReadState set bookmarkedAt = :at where accountId = :account and threadId = :thread")
    int updateBookmark(long account, long thread, Instant at);

    /** The first thing somebody keeps of a thread is a bookmark. */
    default void insertBookmark(long account, long thread, Instant at) {
        entityManager()
                .createNativeQuery("insert into thread_read_state (account_id, thread_id, bookmarked_at)"
                        + " values (:account, :thread, :at) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("thread", thread)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Who wants to find one thread again wants to find the other. */
    default void moveBookmarks(long from, long into) {
        entityManager()
                .createNativeQuery(
                        "update thread_read_state set bookmarked_at = (select f.bookmarked_at from thread_read_state f"
                                + " where f.thread_id = :from and f.account_id = thread_read_state.account_id)"
                                + " where thread_id = :into and bookmarked_at is null")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        entityManager()
                .createNativeQuery("insert into thread_read_state (account_id, thread_id, bookmarked_at)"
                        + " select account_id, :into, bookmarked_at from thread_read_state f"
                        + " where f.thread_id = :from and f.bookmarked_at is not null on conflict do nothing")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    @HQL("from ForumDraft where accountId = :account and draftKey = :draftKey")
    Optional<ForumDraft> draft(AccountId account, String draftKey);

    @HQL("from ForumDraft where accountId = :account and (draftKey = 'ask' or draftKey like 'ask:%')"
            + " order by savedAt desc, id desc")
    List<ForumDraft> newThreadDrafts(AccountId account);

    /** Drafts whose page can be opened: of new threads, and of replies to threads that are there for their author. */
    @HQL("select d.id, d.draftKey, d.title, left(d.body, 2000), d.savedAt, t.id, t.slug, t.title from ForumDraft d"
            + " left join ForumThread t on t.id = case when d.draftKey like 'reply:%'"
            + " then cast(substring(d.draftKey, 7) as Long) else null end"
            + " and (t.state = PUBLISHED or t.authorId = :account and t.state <> DELETED)"
            + " where d.accountId = :account and (t.id is not null or d.draftKey not like 'reply:%')"
            + " and d.savedAt <= :at and (d.savedAt < :at or d.id < :id) order by d.savedAt desc, d.id desc")
    List<DraftRow> drafts(AccountId account, Instant at, long id, Page page);

    /** How many those are. */
    @HQL("select count(*) from ForumDraft d left join ForumThread t on t.id = case when d.draftKey like 'reply:%'"
            + " then cast(substring(d.draftKey, 7) as Long) else null end"
            + " and (t.state = PUBLISHED or t.authorId = :account and t.state <> DELETED)"
            + " where d.accountId = :account and (t.id is not null or d.draftKey not like 'reply:%')")
    long countDrafts(AccountId account);

    /** The first draft of a key; nothing where another request of the same account was quicker. */
    default void insertDraft(long account, String draftKey, Instant now) {
        entityManager()
                .createNativeQuery("insert into forum_draft (id, account_id, draft_key, body, saved_at)"
                        + " values (nextval('forum_draft_seq'), :account, :draftKey, '', :now) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("draftKey", draftKey)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How often somebody wrote these words lately: in a thread, or at the beginning of one of a title where it is 0. */
    @HQL("select count(*) from ForumPost p where p.authorId = :author and p.createdAt > :since and p.body = :body"
            + " and (p.thread.id = :thread or :thread = 0 and p.number = 1 and p.thread.title = :title)")
    long written(AccountId author, Instant since, String body, long thread, String title);

    @HQL("delete from ForumDraft where accountId = :account and draftKey = :draftKey")
    int deleteDraft(AccountId account, String draftKey);

    @HQL("update ForumDraft set draftKey = :into where draftKey = :from"
            + " and accountId not in (select d.accountId from ForumDraft d where d.draftKey = :into)")
    int moveDrafts(String from, String into);

    /** What these readers have seen on a day. */
    default List<ViewCounts.ReaderView> viewsOf(Collection<String> readers, LocalDate day) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select reader, thread_id from thread_view where reader = any(:readers) and viewed_on = :day",
                        ViewCounts.ReaderView.class)
                .setParameter("readers", readers.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
    }

    /** Notes that readers have seen threads on a day; another node may have noted it meanwhile. */
    default void insertViews(Collection<ViewCounts.ReaderView> views, LocalDate day) {
        entityManager().unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into thread_view (reader, thread_id, viewed_on) values (?, ?, ?) on conflict do nothing")) {
                for (var view : views) {
                    insert.setString(1, view.reader());
                    insert.setLong(2, view.thread());
                    insert.setObject(3, day);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Forgets who has seen what before a day. */
    default void deleteViewsBefore(LocalDate day) {
        entityManager()
                .createNativeQuery("delete from thread_view where viewed_on < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

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

    /**
     * A draft in a list.
     *
     * @param title of a new thread
     * @param beginning of its body
     * @param thread the thread it replies to, null for a new one
     */
    record DraftRow(
            Long id,
            String draftKey,
            String title,
            String beginning,
            Instant savedAt,
            Long thread,
            String slug,
            String threadTitle) {}

    /** All that a thread's page shows of the viewer's own state, in one row. */
    record ThreadViewerRow(
            Long affected,
            Long following,
            Instant seenAt,
            Instant bookmarkedAt,
            String draft,
            String draftFiles,
            Long sanctions) {}
}
