package org.atrium.forum.reading;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumPost;
import org.atrium.forum.ForumThread;
import org.atrium.forum.event.PostId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for the pages of threads and posts; checked when compiled. */
interface DiscussionQueries {

    EntityManager entityManager();

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    List<ForumThread> thread(long id);

    @HQL("select t.version, c.version, t.tally.likes, t.tally.affected, t.authorId, t.state"
            + " from ForumThread t join t.category c where t.id = :id")
    List<ThreadStamp> stamp(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    List<ForumPost> post(long id);

    @HQL("from ForumPost p where p.thread = :thread and p.number > :after and (p.state = PUBLISHED"
            + " or p.authorId = :me and p.state <> DELETED or :moderator = true) order by p.number")
    List<ForumPost> posts(ForumThread thread, int after, AccountId me, boolean moderator, Page page);

    @HQL("select postId from PostLike where accountId = :account and postId in :posts")
    List<PostId> likedAmong(AccountId account, List<PostId> posts);

    @HQL("select number, title, markdown, writtenAt, editorId from PostRevision"
            + " where post = :post and (forAll = true or :all = true) order by number desc")
    List<RevisionRow> revisions(ForumPost post, boolean all);
}
