package org.atrium.forum.lists;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Markdown;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for feeds and the sitemap, over all public threads. */
interface PublicThreadQueries {

    EntityManager entityManager();

    /** Written, like the next, so that both databases read an index in this order. */
    @HQL("select t.id, t.title, t.slug, c.name from ForumThread t left join t.category c"
            + " where t.state = PUBLISHED and t.createdAt <= :until order by t.createdAt desc, t.id desc")
    List<FeedThread> newest(Instant until, Page page);

    @HQL("select t.id, t.title, t.slug, c.name from ForumThread t left join t.category c"
            + " where t.state = PUBLISHED and t.createdAt <= :until and t.category.id = (select k.id from ForumCategory k where k.slug = :category)"
            + " order by t.category.id, t.createdAt desc, t.id desc")
    List<FeedThread> newestInCategory(String category, Instant until, Page page);

    @HQL(
            "select p.thread.id, p.authorId, p.body, p.html, p.rendering, p.createdAt, coalesce(p.editedAt, p.createdAt) from ForumPost p"
                    + " where p.thread.id in :threads and p.number = 1 and p.state = PUBLISHED")
    List<FeedPost> firstPosts(List<Long> threads);

    @HQL("select t.id, t.slug, t.lastPostAt from ForumThread t where t.state = PUBLISHED and t.id > :after"
            + " and t.id <= :upTo order by t.id")
    List<ThreadAddressRow> addresses(long after, long upTo);

    @HQL("select id from ForumThread order by id desc limit 1")
    Optional<Long> highestId();

    /** What the sitemap needs of a thread. */
    record ThreadAddressRow(Long id, String slug, Instant lastPostAt) {}

    /** A thread of a feed, with the name of its category. */
    record FeedThread(Long id, String title, String slug, String category) {}

    /** The first post of a thread in a feed. */
    record FeedPost(
            Long thread,
            AccountId author,
            String body,
            String html,
            Integer rendering,
            Instant createdAt,
            Instant writtenAt) {

        String renderedHtml() {
            return Markdown.upToDateHtml(html, rendering, body);
        }
    }
}
