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

    @HQL("from ForumThread t join fetch t.category where t.authorId = :author and t.state = PUBLISHED"
            + " order by t.lastPostAt desc, t.id desc")
    List<ForumThread> threadsOf(AccountId author, Page page);

    @HQL("select count(*) from ForumPost p join p.thread t"
            + " where p.authorId = :author and p.state = PUBLISHED and t.acceptedPostId = p.id and t.state = PUBLISHED")
    long solvedBy(AccountId author);

    @HQL("select threadId from ThreadReader where accountId = :reader and bookmarkedAt is not null")
    List<Long> bookmarks(long reader);
}
