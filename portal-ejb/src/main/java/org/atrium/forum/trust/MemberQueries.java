package org.atrium.forum.trust;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Queries on members; checked at compile time. */
interface MemberQueries {

    EntityManager entityManager();

    @HQL("from ForumMember where accountId = :account")
    Optional<ForumMember> member(AccountId account);

    @HQL("from ForumMember where handle in :handles")
    List<ForumMember> byHandles(Collection<String> handles);

    /** The number of a member to be. */
    default long nextId() {
        return (Long) entityManager()
                .createNativeQuery("select nextval('forum_member_seq')", Long.class)
                .getSingleResult();
    }

    /**
     * Knows an account from now on, by a handle or by none; nothing where another request of theirs was quicker, or
     * somebody else has that handle. Whoever is at it at the same moment is waited for.
     */
    default void insert(long id, long account, String handle, int level, Instant since) {
        entityManager()
                .createNativeQuery("insert into forum_member (id, account_id, handle, posts, likes_received,"
                        + " flags_right, flags_wrong, granted_level, since)"
                        + " values (:id, :account, nullif(:handle, ''), 0, 0, 0, 0, :level, :since)"
                        + " on conflict do nothing")
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("handle", handle == null ? "" : handle)
                .setParameter("level", level)
                .setParameter("since", since)
                .executeUpdate();
    }

    @HQL("update ForumMember set posts = posts + :more where accountId = :account")
    int addPosts(AccountId account, int more);

    @HQL("update ForumMember set likesReceived = likesReceived + :more where accountId = :account")
    int addLikesReceived(AccountId account, int more);

    @HQL("update ForumMember set flagsRight = flagsRight + :right, flagsWrong = flagsWrong + :wrong"
            + " where accountId in :accounts")
    int addJudgedFlags(List<AccountId> accounts, int right, int wrong);
}
