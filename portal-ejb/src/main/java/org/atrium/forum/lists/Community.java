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
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.CategoryView;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.Topic;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.search.WordSearch;
import org.hibernate.jpa.HibernateHints;

/** Shows the categories and lists of threads, the latest first. */
@Stateless
@PermitAll
public class Community {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ListQueries lists;

    @Inject
    private Categories categories;

    @Inject
    private WordSearch words;

    @Inject
    private AccountDirectory accounts;

    /** All categories, in their order. */
    public List<CategoryView> categories() {
        return categories.all().stream().map(ForumCategory::view).toList();
    }

    /** All categories with how much is in them. */
    public List<Topic> topics() {
        return categories.all().stream().map(ForumCategory::topic).toList();
    }

    /**
     * One category.
     *
     * @throws UnknownObjectException if there is none of that slug
     */
    public CategoryView category(String slug) {
        return categories.known(slug).view();
    }

    /** What tells whether a copy of a list without words is still right: numbers that change with what it shows. */
    public long[] stamps(Viewer viewer, ThreadFilter filter, String cursor, int limit) {
        ThreadFilter.Query query = filter.query(viewer, Cursor.parse(cursor, 2).orElse(null), limit + 1);
        var stamps = entityManager.createQuery(query.stamps(), Object[].class);
        query.parameters().forEach(stamps::setParameter);
        List<Object[]> rows = stamps.getResultList();
        return rows.isEmpty()
                ? new long[] {
                    entityManager
                            .createQuery(ThreadFilter.CATEGORIES, Long.class)
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
        Page<ForumThread> page =
                filter.hasWords() ? byWords(viewer, filter, after, limit) : list(viewer, filter, after, limit);
        Map<AccountId, PersonName> people =
                accounts.names(page.items().stream().map(ForumThread::authorId).toList());
        return page.map(thread -> ThreadRow.of(thread, viewer, people));
    }

    /** The index tells which and in which order; what was hidden since it last heard of it is left out. */
    private Page<ForumThread> byWords(Viewer viewer, ThreadFilter filter, Cursor after, int limit) {
        List<Long> among =
                filter.bookmarked() ? lists.bookmarks(viewer.requireAccount().value()) : null;
        Page<ThreadPlace> places = Page.of(
                new ThreadWords(viewer, filter, after, among).find(words, limit + 1), limit, ThreadPlace::cursor);
        List<Long> ids = places.items().stream().map(ThreadPlace::id).toList();
        Map<Long, ForumThread> threads = ids.isEmpty()
                ? Map.of()
                : lists.threads(ids).stream()
                        .filter(thread -> ForumPolicy.maySee(viewer, thread))
                        .collect(Collectors.toMap(ForumThread::id, Function.identity()));
        return new Page<>(
                ids.stream().map(threads::get).filter(Objects::nonNull).toList(), places.next());
    }

    private Page<ForumThread> list(Viewer viewer, ThreadFilter filter, Cursor after, int limit) {
        ThreadFilter.Query query = filter.query(viewer, after, limit + 1);
        var threads = entityManager
                .createQuery(query.threads(), ForumThread.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        query.parameters().forEach(threads::setParameter);
        return Page.of(threads.getResultList(), limit, thread -> Cursor.of(thread.lastPostAt(), thread.id()));
    }
}
