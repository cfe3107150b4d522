package org.atrium.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on notifications; checked when compiled. */
interface NotificationQueries {

    EntityManager entityManager();

    @HQL("from Notification where accountId = :account and id < :before"
            + " and threadUnavailable = false and postUnavailable = false order by id desc")
    List<Notification> byAccount(AccountId account, long before, Page page);

    @HQL("from Notification where accountId = :account and id = :id")
    Optional<Notification> byId(AccountId account, long id);

    @HQL("select count(*) from Notification where accountId = :account and readAt is null"
            + " and threadUnavailable = false and postUnavailable = false")
    long countUnread(AccountId account);

    @HQL("update Notification set readAt = :now where accountId = :account and readAt is null")
    int markAllRead(AccountId account, Instant now);

    /** Of those not read: those that {@link #markPageRead} reads, and all others that can be read. */
    @HQL("select count(case when threadId = :thread or link = :path or left(link, :length) = :beginning then 1 end),"
            + " count(case when threadUnavailable = false and postUnavailable = false"
            + " and (threadId is null or threadId <> :thread)"
            + " and (link is null or link <> :path and left(link, :length) <> :beginning) then 1 end)"
            + " from Notification where accountId = :account and readAt is null")
    UnreadOfPage unreadOfPage(AccountId account, String path, String beginning, int length, ThreadId thread);

    /** Those of a thread, and those whose link leads to a page or to a part of it. */
    @HQL("update Notification set readAt = :now where accountId = :account and readAt is null"
            + " and (threadId = :thread or link = :path or left(link, :length) = :beginning)")
    int markPageRead(AccountId account, String path, String beginning, int length, ThreadId thread, Instant now);

    @HQL("update Notification set postUnavailable = :unavailable where postId = :post")
    int markPostUnavailable(PostId post, boolean unavailable);

    /** Who has a notification of a post, since then. */
    @HQL("select accountId from Notification where postId = :post and createdAt >= :since")
    List<AccountId> notifiedOf(PostId post, Instant since);

    /** Of these accounts those that have read all they were notified of in some way since then, and were. */
    @HQL("select accountId from Notification where accountId in :accounts and kind = :notification"
            + " and createdAt >= :since group by accountId having count(*) = count(readAt)")
    List<AccountId> haveRead(Collection<AccountId> accounts, String notification, Instant since);

    /** Writes down that everybody is notified of something now; false if they were since then. Others wait for the commit. */
    default boolean beginHour(String notification, Instant now, Instant since) {
        return entityManager()
                                .createNativeQuery(
                                        "insert into hourly_notification (kind, sent_at) values (:kind, :now)"
                                                + " on conflict do nothing")
                                .setParameter("kind", notification)
                                .setParameter("now", now)
                                .executeUpdate()
                        == 1
                || entityManager()
                                .createNativeQuery("update hourly_notification set sent_at = :now"
                                        + " where kind = :kind and sent_at < :since")
                                .setParameter("kind", notification)
                                .setParameter("now", now)
                                .setParameter("since", since)
                                .executeUpdate()
                        == 1;
    }

    @HQL("update Notification set threadUnavailable = :unavailable where threadId = :thread")
    int markThreadUnavailable(ThreadId thread, boolean unavailable);

    @HQL("update Notification set threadId = :into where threadId = :from")
    int moveThread(ThreadId from, ThreadId into);

    @HQL("update Notification set threadId = :into where postId in :posts")
    int movePosts(List<PostId> posts, ThreadId into);

    /** Those of a thread, taken: whoever mails or ends what is due passes them over. */
    default List<AnswerDigest> digestsForUpdate(ThreadId thread) {
        return entityManager()
                .createQuery("from AnswerDigest where threadId = :thread order by id", AnswerDigest.class)
                .setParameter("thread", thread)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those whose time has come, taken: what is taken already is passed over. */
    default List<AnswerDigest> dueDigestsForUpdate(Instant now, int limit) {
        return DueRows.forUpdate(entityManager(), AnswerDigest.class, "answer_digest", "due_at", now, limit);
    }

    @HQL("from WaitingAnswer where digest in :digests order by id")
    List<WaitingAnswer> waiting(List<AnswerDigest> digests);

    @HQL("delete from Notification where createdAt < :before")
    int deleteOlder(Instant before);

    /** Keeps a key unless there is one of that name. */
    default void insertKey(String name, String secret) {
        entityManager()
                .createNativeQuery("insert into mail_key (name, secret) values (:name, :secret) on conflict do nothing")
                .setParameter("name", name)
                .setParameter("secret", secret)
                .executeUpdate();
    }

    /**
     * What accounts have chosen of some kinds, and their quiet hours, a row each: account, kind, channel and whether it is
     * chosen, or account and two minutes of the day. With arrays, so that the statement is the same for any number.
     */
    default List<Object[]> choices(Collection<AccountId> accounts, Collection<NotificationKind> kinds) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select account_id, kind, channel, chosen, cast(null as int) as quiet_from,"
                                + " cast(null as int) as quiet_to from notification_choice"
                                + " where kind = any(:kinds) and account_id = any(:accounts)"
                                + " union all select account_id, null, null, null, quiet_from, quiet_to"
                                + " from notification_settings where quiet_from is not null and account_id = any(:accounts)",
                        Object[].class)
                .addSynchronizedEntityClass(NotificationChoice.class)
                .addSynchronizedEntityClass(NotificationSettings.class)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .getResultList();
    }

    @HQL("delete from NotificationChoice where accountId = :account and kind = :kind and channel = :channel")
    int deleteChoice(AccountId account, NotificationKind kind, NotificationChannel channel);

    @HQL("from NotificationSettings where accountId = :account")
    Optional<NotificationSettings> settings(AccountId account);

    /** An account that has set nothing yet gets a row to be locked. */
    default void insertSettings(AccountId account, Instant now) {
        entityManager()
                .createNativeQuery("insert into notification_settings (id, version, account_id, digest, changed_at)"
                        + " values (nextval('notification_settings_seq'), 0, :account, 'OFF', :now)"
                        + " on conflict do nothing")
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** As they are now, locked until the transaction ends. */
    default Optional<NotificationSettings> settingsForUpdate(AccountId account) {
        Optional<NotificationSettings> settings = entityManager()
                .createQuery("from NotificationSettings where accountId = :account", NotificationSettings.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        settings.ifPresent(entityManager()::refresh);
        return settings;
    }

    /** Whose digest is due, locked; those that somebody else has locked are passed over. */
    default List<NotificationSettings> dueSettingsForUpdate(Instant now, int limit) {
        return DueRows.forUpdate(
                entityManager(), NotificationSettings.class, "notification_settings", "due_at", now, limit);
    }

    /** Kept messages whose time has come, the oldest first, locked in the same way. */
    default List<KeptMessage> dueMessagesForUpdate(Instant now, int limit) {
        return DueRows.forUpdate(entityManager(), KeptMessage.class, "kept_message", "due_at", now, limit);
    }

    @HQL("update KeptMessage set dueAt = :due where accountId = :account")
    int rescheduleMessages(AccountId account, Instant due);

    @HQL("delete from Notification where accountId = :account and kind in :notifications")
    int deleteOfKinds(AccountId account, Collection<String> notifications);

    @HQL("delete from KeptMessage where accountId = :account and kind in :kinds")
    int deleteMessagesOfKinds(AccountId account, Collection<NotificationKind> kinds);

    @HQL("delete from KeptMessage where postId = :post")
    int deleteMessagesOfPost(PostId post);

    @HQL("delete from KeptMessage where threadId = :thread")
    int deleteMessagesOfThread(ThreadId thread);

    @HQL("update KeptMessage set threadId = :into where threadId = :from")
    int moveMessagesOfThread(ThreadId from, ThreadId into);

    @HQL("update KeptMessage set threadId = :into where postId in :posts")
    int moveMessagesOfPosts(List<PostId> posts, ThreadId into);

    /** Writes down that people are notified of something of a question; none if they were. */
    default int insertAnnounced(ThreadId thread, long post, Instant now) {
        return entityManager()
                .createNativeQuery("insert into announced_question (id, thread_id, post_id, announced_at)"
                        + " values (nextval('announced_question_seq'), :thread, :post, :now) on conflict do nothing")
                .setParameter("thread", thread.value())
                .setParameter("post", post)
                .setParameter("now", now)
                .executeUpdate();
    }

    @HQL("from MailKey where name = :name")
    Optional<MailKey> key(String name);
}
