package org.atrium.forum.lists;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for those who read the whole community along: feeds and search engines. */
interface PublicThreadQueries {

    EntityManager entityManager();

    /** Written, like the next, so that both databases read an index in this order. */
    @HQL("select t.id, t.title, t.slug, c.name from ForumThread t left join t.category c"
            + " where t.state = PUBLISHED and t.createdAt <= :until order by t.createdAt desc, t.id desc")
    List<FeedThread> newest(Instant until, Page page);

    @HQL("select t.id, t.title, t.slug, c.name from ForumThread t left join t.category c"
            + " where t.state = PUBLISHED and t.createdAt <= :until and t.category.id = (select k.id from ForumCategory k where k.slug = :category)"
            + " order by t.category.id, t.createdAt desc, t.id desc")
    List<FeedThread> newestOf(String category, Instant until, Page page);

    @HQL(
            "select p.thread.id, p.authorId, p.markdown, p.html, p.rendering, p.createdAt, coalesce(p.editedAt, p.createdAt) from ForumPost p"
                    + " where p.thread.id in :threads and p.number = 1 and p.state = PUBLISHED")
    List<FeedPost> firstPosts(List<Long> threads);

    @HQL("select t.id, t.slug, t.lastPostAt from ForumThread t where t.state = PUBLISHED and t.id > :after"
            + " and t.id <= :upTo order by t.id")
    List<AddressRow> addresses(long after, long upTo);

    @HQL("select id from ForumThread order by id desc")
    List<Long> highest(Page page);
}
