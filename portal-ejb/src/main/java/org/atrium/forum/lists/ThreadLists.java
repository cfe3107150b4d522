package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumThread;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.forum.category.ForumCategorySummary;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.forum.lists.ThreadTextQuery.ThreadListPosition;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.search.WordSearch;
import org.hibernate.jpa.HibernateHints;

/** Lists categories and threads, the latest post first. */
@Stateless
@PermitAll
public class ThreadLists {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ThreadListQueries lists;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private WordSearch search;

    @Inject
    private AccountDirectory accounts;

    /** All categories, in their order. */
    public List<ForumCategoryView> categories() {
        return categories.all().stream().map(ForumCategory::view).toList();
    }

    /** All categories with how much is in them. */
    public List<ForumCategorySummary> categorySummaries() {
        return categories.all().stream().map(ForumCategory::summary).toList();
    }

    /**
     * One category.
     *
     * @throws UnknownObjectException if there is none of that slug
     */
    public ForumCategoryView category(String slug) {
        return categories.require(slug).view();
    }

    /** What tells whether a copy of a list without words is still right: numbers that change with what it shows. */
    public long[] listVersion(Viewer viewer, ThreadFilter filter, String cursor, int limit) {
        ThreadFilter.ThreadListQuery query =
                filter.query(viewer, Cursor.parse(cursor, 2).orElse(null), limit + 1);
        var stamps = entityManager.createQuery(query.versionsHql(), Object[].class);
        query.parameters().forEach(stamps::setParameter);
        List<Object[]> rows = stamps.getResultList();
        return rows.isEmpty()
                ? new long[] {
                    entityManager
                            .createQuery(ThreadFilter.CATEGORY_VERSIONS_HQL, Long.class)
                            .getSingleResult()
                }
                : rows.stream()
                        .flatMap(Stream::of)
                        .mapToLong(number -> ((Number) number).longValue())
                        .toArray();
    }

    /** A page of threads, those with the latest posts first, whether by words or not. */
    public Page<ThreadRow> threads(Viewer viewer, ThreadFilter filter, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2).orElse(null);
        Page<ForumThread> page = filter.hasText()
                ? findByText(viewer, filter, after, limit)
                : findInDatabase(viewer, filter, after, limit);
        Map<AccountId, PersonName> names = accounts.names(people(page.items()));
        return page.map(thread -> ThreadRow.of(thread, viewer, names));
    }

    /** Who wrote the first and the last post of each. */
    static List<AccountId> people(List<ForumThread> threads) {
        return threads.stream()
                .flatMap(thread -> Stream.of(thread.authorId(), thread.lastAuthorId()))
                .toList();
    }

    /** The index tells which and in which order; what was hidden since it last heard of it is left out. */
    private Page<ForumThread> findByText(Viewer viewer, ThreadFilter filter, Cursor after, int limit) {
        List<Long> among = among(viewer, filter);
        Page<ThreadListPosition> places = Page.of(
                new ThreadTextQuery(viewer, filter, after, among).find(search, limit + 1),
                limit,
                ThreadListPosition::cursor);
        List<Long> ids = places.items().stream().map(ThreadListPosition::id).toList();
        Map<Long, ForumThread> threads = ids.isEmpty()
                ? Map.of()
                : lists.threads(ids).stream()
                        .filter(thread -> ForumPolicy.maySee(viewer, thread))
                        .collect(Collectors.toMap(ForumThread::id, Function.identity()));
        return new Page<>(
                ids.stream().map(threads::get).filter(Objects::nonNull).toList(), places.next());
    }

    /** The ids of the threads to look among, null for all. */
    private List<Long> among(Viewer viewer, ThreadFilter filter) {
        if (filter.bookmarked()) {
            return lists.bookmarkedThreadIds(viewer.requireAccount().value());
        }
        return filter.followed() ? lists.followedThreadIds(viewer.requireAccount()) : null;
    }

    private Page<ForumThread> findInDatabase(Viewer viewer, ThreadFilter filter, Cursor after, int limit) {
        ThreadFilter.ThreadListQuery query = filter.query(viewer, after, limit + 1);
        var threads = entityManager
                .createQuery(query.threadsHql(), ForumThread.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        query.parameters().forEach(threads::setParameter);
        return Page.of(threads.getResultList(), limit, thread -> Cursor.of(thread.lastPostAt(), thread.id()));
    }
}
