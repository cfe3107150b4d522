package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/** Threads for machines that read along: feeds and search engines. Whoever asks gets what a visitor can read. */
@Stateless
@PermitAll
public class PublicThreads {

    @Inject
    private ForumQueries forum;

    @Inject
    private AccountDirectory accounts;

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
        List<ForumPost> first =
                category == null ? forum.newest(Page.first(limit)) : forum.newestOf(category, Page.first(limit));
        Map<AccountId, AccountCard> people =
                accounts.cards(first.stream().map(ForumPost::authorId).toList());
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

    /** Where public threads are, those with the newest posts first. */
    public List<Address> addresses(int limit) {
        return forum.addresses(Page.first(limit)).stream()
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
