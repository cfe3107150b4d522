package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.hibernate.jpa.HibernateHints;

/** Shows the categories and lists of threads, the latest first. */
@Stateless
@PermitAll
public class Community {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private AccountDirectory accounts;

    /** All categories, in their order. */
    public List<CategoryView> categories() {
        return forum.categories().stream().map(ForumCategory::view).toList();
    }

    /** All categories with how much is in them. */
    public List<Topic> topics() {
        return forum.categories().stream().map(ForumCategory::topic).toList();
    }

    /**
     * One category.
     *
     * @throws UnknownObjectException if there is none of that slug
     */
    public CategoryView category(String slug) {
        return forum.category(slug).stream()
                .map(ForumCategory::view)
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /** What tells whether a copy of a list is still right: numbers that change with what it shows. */
    public long[] stamps(Viewer viewer, ThreadFilter filter, String cursor, int limit) {
        ThreadFilter.Query query = filter.query(viewer, Cursor.parse(cursor, 2).orElse(null));
        var stamps = entityManager.createQuery(query.stamps(), Object[].class).setMaxResults(limit + 1);
        query.parameters().forEach(stamps::setParameter);
        return stamps.getResultStream()
                .flatMap(Stream::of)
                .mapToLong(number -> ((Number) number).longValue())
                .toArray();
    }

    /** A page of threads. */
    public Page<ThreadRow> threads(Viewer viewer, ThreadFilter filter, String cursor, int limit) {
        ThreadFilter.Query query = filter.query(viewer, Cursor.parse(cursor, 2).orElse(null));
        var threads = entityManager
                .createQuery(query.threads(), ForumThread.class)
                .setMaxResults(limit + 1)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        query.parameters().forEach(threads::setParameter);
        List<ForumThread> rows = threads.getResultList();
        Map<AccountId, AccountCard> people =
                accounts.cards(rows.stream().map(ForumThread::authorId).toList());
        return Page.of(rows, limit, thread -> Cursor.of(thread.lastPostAt(), thread.id()))
                .map(thread -> ThreadRow.of(thread, viewer, people));
    }

    /** A category and how many public threads and solved questions it has. */
    public record Topic(CategoryView category, long threads, long solved) {}
}
