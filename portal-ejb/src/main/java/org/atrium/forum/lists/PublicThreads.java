package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.forum.Author;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.forum.lists.PublicThreadQueries.FeedPost;
import org.atrium.forum.lists.PublicThreadQueries.FeedThread;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.IdRange;
import org.hibernate.query.Page;

/** Public threads for feeds and the sitemap: exactly what a visitor can read. */
@Stateless
@PermitAll
public class PublicThreads {

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private PublicThreadQueries published;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /**
     * The newest threads with their first posts.
     *
     * @param category slug, null for the whole community
     * @throws UnknownObjectException if there is no such category
     */
    public ThreadFeed feed(String category, int limit) {
        String name = category == null ? null : categories.require(category).name();
        Instant now = clock.instant();
        List<FeedThread> threads = category == null
                ? published.newest(now, Page.first(limit))
                : published.newestInCategory(category, now, Page.first(limit));
        Map<Long, FeedPost> first = firstPosts(threads);
        Map<AccountId, PersonName> names =
                accounts.names(first.values().stream().map(FeedPost::author).toList());
        return new ThreadFeed(
                name,
                threads.stream()
                        .filter(thread -> first.containsKey(thread.id()))
                        .map(thread -> toFeedEntry(thread, first.get(thread.id()), names))
                        .toList());
    }

    private Map<Long, FeedPost> firstPosts(List<FeedThread> threads) {
        return threads.isEmpty()
                ? Map.of()
                : published.firstPosts(threads.stream().map(FeedThread::id).toList()).stream()
                        .collect(Collectors.toMap(FeedPost::thread, Function.identity()));
    }

    private static ThreadFeedEntry toFeedEntry(FeedThread thread, FeedPost first, Map<AccountId, PersonName> names) {
        return new ThreadFeedEntry(
                thread.title(),
                ThreadPath.of(thread.id(), thread.slug()),
                Author.of(first.author(), names).displayName(),
                thread.category(),
                first.renderedHtml(),
                first.createdAt(),
                first.writtenAt());
    }

    /** In how many parts all addresses are given. */
    public int sitemapParts() {
        return IdRange.countParts(published.highestId().orElse(null));
    }

    /** Where the public threads of a part are. */
    public List<ThreadAddress> addresses(IdRange part) {
        return published.addresses(part.after(), part.upTo()).stream()
                .map(row -> new ThreadAddress(ThreadPath.of(row.id(), row.slug()), row.lastPostAt()))
                .toList();
    }

    /**
     * A feed of threads.
     *
     * @param category its name, null for the whole community
     */
    public record ThreadFeed(String category, List<ThreadFeedEntry> entries) {}

    /** One thread of a feed. */
    public record ThreadFeedEntry(
            String title,
            String path,
            String author,
            String category,
            String html,
            Instant published,
            Instant updated) {}

    /** Path of a public thread, and when it changed. */
    public record ThreadAddress(String path, Instant changed) {}
}
