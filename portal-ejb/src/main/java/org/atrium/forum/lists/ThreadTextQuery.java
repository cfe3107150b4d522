package org.atrium.forum.lists;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumThread;
import org.atrium.forum.SearchedPost;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearch;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/**
 * The list of a {@link ThreadFilter} with text, read from the index: same threads, same viewer, same order. Its cursors
 * have milliseconds, as the index does.
 *
 * @param bookmarkedIds the threads the viewer wants to find again, null for all
 */
record ThreadTextQuery(Viewer viewer, ThreadFilter filter, Cursor after, List<Long> bookmarkedIds)
        implements WordSearch.ListOrder<ThreadTextQuery.ThreadListPosition> {

    private static final String LAST_POST_AT = "lastPostAt";
    private static final String NUMBER = "number";

    List<ThreadListPosition> find(WordSearch words, int limit) {
        boolean none = bookmarkedIds != null && bookmarkedIds.isEmpty();
        return none ? List.of() : words.list(ForumThread.class, filter.q(), Locale.ENGLISH, limit, this);
    }

    @Override
    public PredicateFinalStep filter(SearchPredicateFactory f) {
        var all = f.bool().filter(visibleThreads(f));
        match(f, all, "category.slug", filter.category());
        match(f, all, "tags", filter.tag());
        if (filter.status() != null) {
            all.filter(f.match().field("kind").matching(ThreadKind.QUESTION))
                    .filter(f.match().field("status").matching(filter.status()));
        }
        if (bookmarkedIds != null) {
            all.filter(f.id().matchingAny(bookmarkedIds));
        }
        if (after != null) {
            Instant at = after.instant(0);
            all.filter(f.or(
                    f.range().field(LAST_POST_AT).lessThan(at),
                    f.and(
                            f.match().field(LAST_POST_AT).matching(at),
                            f.range().field(NUMBER).lessThan(after.number(1)))));
        }
        return all;
    }

    /** A word of a long thread may stand in a post that is found by itself. */
    @Override
    public List<Class<? extends Searchable>> parts() {
        return List.of(SearchedPost.class);
    }

    @Override
    public PredicateFinalStep partsFilter(SearchPredicateFactory f) {
        return ForumPolicy.searchFilter().filter(f);
    }

    /** What everybody can read, and what the viewer wrote. */
    private PredicateFinalStep visibleThreads(SearchPredicateFactory f) {
        var published = f.match().field("state").matching(TextState.PUBLISHED);
        if (!viewer.isSignedIn()) {
            return published;
        }
        var own = f.bool()
                .must(f.match().field("authorId").matching(viewer.account()))
                .mustNot(f.match().field("state").matching(TextState.DELETED));
        return filter.ownOnly() ? own : f.or(published, own);
    }

    private static void match(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, String field, String value) {
        if (value != null && !value.isBlank()) {
            all.filter(f.match().field(field).matching(value));
        }
    }

    @Override
    public SortFinalStep sort(SearchSortFactory sorts) {
        return sorts.field(LAST_POST_AT).desc().then().field(NUMBER).desc();
    }

    @Override
    public ProjectionFinalStep<ThreadListPosition> row(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(f.field(NUMBER, Long.class), f.field(LAST_POST_AT, Instant.class))
                .as(ThreadListPosition::new);
    }

    /** Position of a thread in a list, the latest post first. */
    record ThreadListPosition(Long id, Instant lastPostAt) {

        Cursor cursor() {
            return Cursor.of(lastPostAt, id);
        }
    }
}
