package org.atrium.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Finds entities by their words, from the index alone: no row is read. To be called inside a transaction, as from a
 * session bean. Words that find nothing are looked for once more as if mistyped.
 */
@ApplicationScoped
public class WordSearch {

    private final EntityManager entityManager;

    @Inject
    public WordSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** For the container's proxy. */
    protected WordSearch() {
        this(null);
    }

    /** The best hits for words, best first, with highlights. */
    public <E extends Searchable> List<Found> find(
            Class<E> type, String words, Locale locale, int limit, Visibility visibility) {
        return new Run<>(type, words, locale, limit, visibility).find();
    }

    /** The best hits for what is being typed, without highlights. */
    public <E extends Searchable> List<Found> suggest(
            Class<E> type, String typed, Locale locale, int limit, Visibility visibility) {
        return new Run<>(type, typed, locale, limit, visibility).suggest();
    }

    /**
     * Those that have all of the words, in an order of the caller's own: a list rather than the best hits, so it can go on
     * from where a page of it ended.
     */
    public <E extends Searchable, R> List<R> list(
            Class<E> type, String words, Locale locale, int limit, Order<R> order) {
        SearchSession session = Search.session(entityManager);
        SearchScope<E> scope = session.scope(type);
        WordQuery query = new WordQuery(scope.predicate(), words, locale);
        return query.isEmpty()
                ? List.of()
                : session.search(scope)
                        .select(f -> order.row(f))
                        .where(f -> f.bool().must(query.allWords()).filter(order.filter(f)))
                        .sort(order::sort)
                        .fetchHits(limit);
    }

    /** What a list shows of each thing, in which order, and what may be in it at all. */
    public interface Order<R> extends Visibility {

        SortFinalStep sort(SearchSortFactory sorts);

        ProjectionFinalStep<R> row(SearchProjectionFactory<?, ?> projections);
    }

    private final class Run<E extends Searchable> {

        private final SearchSession session = Search.session(entityManager);
        private final SearchScope<E> scope;
        private final WordQuery query;
        private final Highlights highlights;
        private final int limit;
        private final Visibility visibility;

        Run(Class<E> type, String words, Locale locale, int limit, Visibility visibility) {
            this.scope = session.scope(type);
            this.query = new WordQuery(scope.predicate(), words, locale);
            this.highlights = new Highlights(WordQuery.languages(words, locale));
            this.limit = limit;
            this.visibility = visibility;
        }

        List<Found> find() {
            if (query.isEmpty()) {
                return List.of();
            }
            List<Found> found = fetch(query.anyWord());
            return withPassages(found.isEmpty() ? fetch(query.anyLikeWord()) : found);
        }

        List<Found> suggest() {
            return query.isEmpty() ? List.of() : fetch(query.beginnings());
        }

        private List<Found> fetch(PredicateFinalStep words) {
            return session.search(scope)
                    .select(f -> WordSearch.withoutHighlight(f))
                    .where(f -> f.bool().must(words).filter(visibility.filter(f)))
                    .fetchHits(limit);
        }

        /**
         * The passages are asked for by themselves, with no more than the words that can be marked: the highlighter takes
         * the whole question apart for each hit, which with words that may be mistyped costs more than finding it.
         */
        private List<Found> withPassages(List<Found> found) {
            if (found.isEmpty()) {
                return found;
            }
            List<Long> ids = found.stream().map(Found::id).toList();
            Map<Long, String> passages = new HashMap<>();
            session.search(scope)
                    .select(f -> highlights.passage(f))
                    .where(f -> f.bool().filter(f.id().matchingAny(ids)).should(query.marked()))
                    .highlighter(Highlights::style)
                    .fetchHits(limit)
                    .forEach(passage -> passages.put(passage.id(), passage.html()));
            return found.stream().map(hit -> hit.with(passages.get(hit.id()))).toList();
        }
    }

    static ProjectionFinalStep<Found> withoutHighlight(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.id(Long.class),
                        f.field(WordFields.TITLE, String.class),
                        f.field(WordFields.PATH, String.class),
                        f.score(),
                        f.field(WordFields.NOTE, String.class))
                .asList(values -> new Found(
                        (Long) values.get(0),
                        (String) values.get(1),
                        (String) values.get(2),
                        null,
                        (Float) values.get(3),
                        (String) values.get(4)));
    }
}
