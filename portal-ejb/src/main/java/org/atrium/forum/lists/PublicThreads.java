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
import org.atrium.forum.category.Categories;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Stretch;
import org.hibernate.query.Page;

/** Threads for machines that read along: feeds and search engines. Whoever asks gets what a visitor can read. */
@Stateless
@PermitAll
public class PublicThreads {

    @Inject
    private Categories categories;

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
    public Feed feed(String category, int limit) {
        String name = category == null ? null : categories.known(category).name();
        Instant now = clock.instant();
        List<FeedThread> threads = category == null
                ? published.newest(now, Page.first(limit))
                : published.newestOf(category, now, Page.first(limit));
        Map<Long, FeedPost> first = firstPosts(threads);
        Map<AccountId, PersonName> people =
                accounts.names(first.values().stream().map(FeedPost::author).toList());
        return new Feed(
                name,
                threads.stream()
                        .filter(thread -> first.containsKey(thread.id()))
                        .map(thread -> entry(thread, first.get(thread.id()), people))
                        .toList());
    }

    private Map<Long, FeedPost> firstPosts(List<FeedThread> threads) {
        return threads.isEmpty()
                ? Map.of()
                : published.firstPosts(threads.stream().map(FeedThread::id).toList()).stream()
                        .collect(Collectors.toMap(FeedPost::thread, Function.identity()));
    }

    private static Entry entry(FeedThread thread, FeedPost first, Map<AccountId, PersonName> people) {
        return new Entry(
                thread.title(),
                ThreadPath.of(thread.id(), thread.slug()),
                Author.of(first.author(), people).displayName(),
                thread.category(),
                first.shown(),
                first.createdAt(),
                first.writtenAt());
    }

    /** In how many parts all addresses are given. */
    public int parts() {
        return Stretch.parts(
                published.highest(Page.first(1)).stream().findFirst().orElse(null));
    }

    /** Where the public threads of a part are. */
    public List<Address> addresses(Stretch part) {
        return published.addresses(part.after(), part.upTo()).stream()
                .map(row -> new Address(ThreadPath.of(row.id(), row.slug()), row.lastPostAt()))
                .toList();
    }

    /**
     * What a feed shows.
     *
     * @param category its name, null for the whole community
     */
    public record Feed(String category, List<Entry> entries) {}

    /** One thread of a feed. */
    public record Entry(
            String title,
            String path,
            String author,
            String category,
            String html,
            Instant published,
            Instant updated) {}

    /** Where something public is, and when it changed. */
    public record Address(String path, Instant changed) {}
}
