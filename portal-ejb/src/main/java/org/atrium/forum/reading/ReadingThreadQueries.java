package org.atrium.forum.reading;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumPost;
import org.atrium.forum.ForumThread;
import org.atrium.forum.TextState;
import org.atrium.forum.reading.ReadingThread.ThreadPageVersion;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for the pages of threads and posts; checked at compile time. */
interface ReadingThreadQueries {

    EntityManager entityManager();

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    Optional<ForumThread> thread(long id);

    @HQL("select t.version, c.version, t.counters.likes, t.counters.affected, t.authorId, t.state"
            + " from ForumThread t join t.category c where t.id = :id")
    Optional<ThreadPageVersion> pageVersion(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    Optional<ForumPost> post(long id);

    @HQL("from ForumPost p where p.thread = :thread and p.number > :after and (p.state = PUBLISHED"
            + " or p.authorId = :me and p.state <> DELETED or :moderator = true) order by p.thread.id, p.number")
    List<ForumPost> posts(ForumThread thread, int after, AccountId me, boolean moderator, Page page);

    /** A thread with some of its posts, one a row; a row without one where there is none for them. */
    @HQL("select t, p from ForumThread t left join ForumPost p on p.thread = t and p.number > :after"
            + " and (p.state = PUBLISHED or p.authorId = :me and p.state <> DELETED or :moderator = true)"
            + " where t.id = :id order by p.number")
    List<PostInThreadRow> threadWithPosts(long id, int after, AccountId me, boolean moderator, Page page);

    /** How a thread's posts are now, and whether somebody likes one of these; one statement for any number of them. */
    default Optional<PostsVersionRow> postsVersion(long id, long account, long... posts) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select version, likes, author_id, state, last_post_number - posts as unpublished,"
                                + " exists (select 1 from post_like where account_id = :account"
                                + " and post_id = any(:posts)) as liked from forum_thread where id = :id",
                        PostsVersionRow.class)
                .addSynchronizedEntityClass(ForumThread.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("posts", LongStream.of(posts).boxed().toArray(Long[]::new))
                .uniqueResultOptional();
    }

    /** With one array, so that the statement is the same for any number of posts and need not be put together anew. */
    default List<Long> likedPostIds(AccountId account, List<Long> posts) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select post_id from post_like where account_id = :account and post_id = any(:posts)",
                        Long.class)
                .addSynchronizedQuerySpace("post_like")
                .setParameter("account", account.value())
                .setParameter("posts", posts.toArray(Long[]::new))
                .getResultList();
    }

    @HQL("select number, title, body, writtenAt, editorId from PostRevision"
            + " where post = :post and (publiclyVisible = true or :all = true) order by number desc")
    List<PostRevisionRow> revisions(ForumPost post, boolean all);

    /** A thread and one of its posts, or null. */
    record PostInThreadRow(ForumThread thread, ForumPost post) {}

    /**
     * How a thread's posts are.
     *
     * @param unpublished how many of its posts not everybody can read
     * @param liked whether somebody likes one of those asked for
     */
    record PostsVersionRow(
            Long version, Integer likes, Long authorId, String state, Integer unpublished, Boolean liked) {

        /** Whether everybody can read all there is in it. */
        boolean isAllPublished() {
            return unpublished == 0 && state.equals(TextState.PUBLISHED.name());
        }
    }

    /** A former body of a post, and who replaced it. */
    record PostRevisionRow(Integer number, String title, String body, Instant writtenAt, AccountId editor) {}
}
