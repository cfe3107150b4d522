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
 * The list of a {@link ThreadFilter} in the index, where its words are looked for: the same threads to the same viewer
 * in the same order, the latest first. The index keeps milliseconds, and so do the cursors of such a list.
 *
 * @param among the threads the viewer wants to find again, null for all
 */
record ThreadWords(Viewer viewer, ThreadFilter filter, Cursor after, List<Long> among)
        implements WordSearch.Order<ThreadPlace> {

    private static final String AT = "lastPostAt";
    private static final String ID = "number";

    List<ThreadPlace> find(WordSearch words, int limit) {
        boolean none = among != null && among.isEmpty();
        return none ? List.of() : words.list(ForumThread.class, filter.q(), Locale.ENGLISH, limit, this);
    }

    @Override
    public PredicateFinalStep filter(SearchPredicateFactory f) {
        var all = f.bool().filter(visible(f));
        match(f, all, "category.slug", filter.category());
        match(f, all, "tags", filter.tag());
        if (filter.status() != null) {
            all.filter(f.match().field("kind").matching(ThreadKind.QUESTION))
                    .filter(f.match().field("status").matching(filter.status()));
        }
        if (among != null) {
            all.filter(f.id().matchingAny(among));
        }
        if (after != null) {
            Instant at = after.instant(0);
            all.filter(f.or(
                    f.range().field(AT).lessThan(at),
                    f.and(f.match().field(AT).matching(at), f.range().field(ID).lessThan(after.number(1)))));
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
        return ForumPolicy.findable().filter(f);
    }

    /** What everybody can read, and what the viewer wrote. */
    private PredicateFinalStep visible(SearchPredicateFactory f) {
        var published = f.match().field("state").matching(TextState.PUBLISHED);
        if (!viewer.isSignedIn()) {
            return published;
        }
        var own = f.bool()
                .must(f.match().field("authorId").matching(viewer.account()))
                .mustNot(f.match().field("state").matching(TextState.DELETED));
        return filter.mine() ? own : f.or(published, own);
    }

    private static void match(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, String field, String value) {
        if (value != null && !value.isBlank()) {
            all.filter(f.match().field(field).matching(value));
        }
    }

    @Override
    public SortFinalStep sort(SearchSortFactory sorts) {
        return sorts.field(AT).desc().then().field(ID).desc();
    }

    @Override
    public ProjectionFinalStep<ThreadPlace> row(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(f.field(ID, Long.class), f.field(AT, Instant.class))
                .as(ThreadPlace::new);
    }
}
