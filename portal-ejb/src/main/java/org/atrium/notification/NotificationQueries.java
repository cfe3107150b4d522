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

    /**
     * Those whose time has come, taken: what is taken already is passed over. By SQL of its own, for Hibernate would wait
     * for it on H2.
     */
    default List<AnswerDigest> dueDigestsForUpdate(Instant now, int limit) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from answer_digest where due_at <= :now order by due_at, id limit :limit"
                                + " for update skip locked",
                        AnswerDigest.class)
                .addSynchronizedEntityClass(AnswerDigest.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
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

    @HQL("from EndedMailKind where accountId = :account order by id")
    List<EndedMailKind> endedKinds(AccountId account);

    @HQL("delete from EndedMailKind where accountId = :account and kind = :kind")
    int deleteEndedKind(AccountId account, MailKind kind);

    /** Of these accounts those that have ended a kind. With one array, so that the statement is the same for any number. */
    default List<AccountId> accountsWithout(MailKind kind, Collection<AccountId> accounts) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select account_id from ended_mail_kind where kind = :kind and account_id = any(:accounts)",
                        Long.class)
                .addSynchronizedEntityClass(EndedMailKind.class)
                .setParameter("kind", kind.name())
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Writes down that an account ended a kind, unless it did before. */
    default void insertEndedKind(AccountId account, MailKind kind, Instant now) {
        entityManager()
                .createNativeQuery("insert into ended_mail_kind (id, account_id, kind, ended_at)"
                        + " values (nextval('ended_mail_kind_seq'), :account, :kind, :now) on conflict do nothing")
                .setParameter("account", account.value())
                .setParameter("kind", kind.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    @HQL("from MailKey where name = :name")
    Optional<MailKey> key(String name);
}
