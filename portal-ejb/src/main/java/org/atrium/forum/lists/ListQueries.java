package org.atrium.forum.lists;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumThread;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for lists of threads; checked when compiled. */
interface ListQueries {

    EntityManager entityManager();

    @HQL("from ForumThread t join fetch t.category where t.id in :ids")
    List<ForumThread> threads(List<Long> ids);

    /** Those of the threads that everybody can read, with the posts that everybody can. */
    @HQL("select t.id, t.title, t.slug, t.kind, t.status, p.id, p.number, p.revisions from ForumThread t"
            + " left join ForumPost p on p.thread = t and p.id in :posts and p.state = PUBLISHED"
            + " where t.id in :threads and t.state = PUBLISHED")
    List<FoundThread> found(List<Long> threads, List<Long> posts);

    @HQL("from ForumThread t join fetch t.category where t.authorId = :author and t.state = PUBLISHED"
            + " order by t.lastPostAt desc, t.id desc")
    List<ForumThread> threadsOf(AccountId author, Page page);

    @HQL("select count(*) from ForumPost p join p.thread t"
            + " where p.authorId = :author and p.state = PUBLISHED and t.acceptedPostId = p.id and t.state = PUBLISHED")
    long solvedBy(AccountId author);

    @HQL("select threadId from ThreadReader where accountId = :reader and bookmarkedAt is not null")
    List<Long> bookmarks(long reader);
}
