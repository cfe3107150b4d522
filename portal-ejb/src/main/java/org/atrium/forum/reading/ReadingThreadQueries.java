package org.atrium.forum.reading;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumPost;
import org.atrium.forum.ForumThread;
import org.atrium.forum.event.PostId;
import org.atrium.forum.reading.ReadingThread.ThreadPageVersion;
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

    @HQL("select postId from PostLike where accountId = :account and postId in :posts")
    List<PostId> likedPostIds(AccountId account, List<PostId> posts);

    @HQL("select number, title, body, writtenAt, editorId from PostRevision"
            + " where post = :post and (publiclyVisible = true or :all = true) order by number desc")
    List<PostRevisionRow> revisions(ForumPost post, boolean all);

    /** A former body of a post, and who replaced it. */
    record PostRevisionRow(Integer number, String title, String body, Instant writtenAt, AccountId editor) {}
}
