package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Stretch;
import org.hibernate.query.Page;

/** Threads for machines that read along: feeds and search engines. Whoever asks gets what a visitor can read. */
@Stateless
@PermitAll
public class PublicThreads {

    @Inject
    private ForumQueries forum;

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
        String name = category == null
                ? null
                : forum.category(category).stream()
                        .findFirst()
                        .orElseThrow(UnknownObjectException::new)
                        .name();
        Instant now = clock.instant();
        List<ForumThread> threads = category == null
                ? published.newest(now, Page.first(limit))
                : published.newestOf(category, now, Page.first(limit));
        List<ForumPost> first = threads.isEmpty() ? List.of() : inOrder(threads, published.firstPosts(threads));
        Map<AccountId, PersonName> people =
                accounts.names(first.stream().map(ForumPost::authorId).toList());
        return new Feed(
                name,
                first.stream()
                        .map(post -> new Entry(
                                post.thread().title(),
                                post.thread().path(),
                                Author.of(post.authorId(), people).displayName(),
                                post.thread().category().name(),
                                post.html(),
                                post.createdAt(),
                                post.writtenAt()))
                        .toList());
    }

    private static List<ForumPost> inOrder(List<ForumThread> threads, List<ForumPost> posts) {
        return posts.stream()
                .sorted(Comparator.comparingInt(post -> threads.indexOf(post.thread())))
                .toList();
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
