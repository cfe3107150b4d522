package org.atrium.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.settings.Setting;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Finds entities by words in the index without reading rows; callers check the hits against the database. Must be
 * called in a transaction. Queries without hits are repeated with fuzzy matching.
 */
@ApplicationScoped
public class WordSearch {

    /** Parts of one thing that are looked at before others are missed. */
    private static final int HITS_PER_OWNER = 3;

    /** Things whose parts have a word of a list; what was written last comes first. */
    private static final int MAX_OWNERS = 2_000;

    private final EntityManager entityManager;

    private final SynonymSource synonyms;

    @Inject
    public WordSearch(EntityManager entityManager, SynonymSource synonyms) {
        this.entityManager = entityManager;
        this.synonyms = synonyms;
    }

    /** For the container's proxy. */
    protected WordSearch() {
        this(null, null);
    }

    /** The best hits for words, best first, with highlights. */
    public <E extends Searchable> List<WordHit> find(
            Class<E> type, String words, Locale locale, int limit, SearchFilter visibility) {
        return find(List.of(type), words, locale, limit, visibility);
    }

    /** The same of several types, such as threads and their posts: each that is opened once, for what fits best. */
    public List<WordHit> find(
            Collection<? extends Class<? extends Searchable>> types,
            String words,
            Locale locale,
            int limit,
            SearchFilter visibility) {
        WordQuery query = new WordQuery(words, locale, synonyms.synonyms(), false);
        if (query.isEmpty()) {
            return List.of();
        }
        SearchRun run = new SearchRun(types, query, limit, visibility);
        List<WordHit> found = run.fetch(query::anyWord, WordHit.FoundBy.WORDS);
        return found.isEmpty() ? run.fetch(query::anyFuzzyWord, WordHit.FoundBy.GUESSING) : found;
    }

    /** The best hits for what is being typed, without highlights. */
    public <E extends Searchable> List<WordHit> suggest(
            Class<E> type, String typed, Locale locale, int limit, SearchFilter visibility) {
        return suggest(List.of(type), typed, locale, limit, visibility);
    }

    /** The same of several types. */
    public List<WordHit> suggest(
            Collection<? extends Class<? extends Searchable>> types,
            String typed,
            Locale locale,
            int limit,
            SearchFilter visibility) {
        WordQuery query = new WordQuery(typed, locale, synonyms.synonyms(), true);
        return query.isEmpty()
                ? List.of()
                : new SearchRun(types, query, limit, visibility).fetch(query::prefixes, WordHit.FoundBy.TYPING);
    }

    /**
     * Those that have all of the words, in an order of the caller's own: a list rather than the best hits, so it can go on
     * from where a page of it ended.
     */
    public <E extends Searchable, R> List<R> list(
            Class<E> type, String words, Locale locale, int limit, ListOrder<R> order) {
        SearchSession session = Search.session(entityManager);
        SearchScope<E> scope = session.scope(type);
        WordQuery query = new WordQuery(words, locale, synonyms.synonyms(), false);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Class<? extends Searchable>> parts = order.parts();
        Map<TokenUnit, List<Long>> elsewhere = new HashMap<>();
        if (!parts.isEmpty()) {
            query.all().forEach(unit -> elsewhere.put(unit, owners(session, parts, query, unit, order)));
        }
        return session.search(scope)
                .select(f -> order.row(f))
                .where(f -> {
                    var all = f.bool().filter(order.filter(f));
                    query.all().forEach(unit -> {
                        var place = f.bool().should(query.anywhere(f, unit));
                        List<Long> others = elsewhere.getOrDefault(unit, List.of());
                        all.must(others.isEmpty() ? place : place.should(f.id().matchingAny(others)));
                    });
                    return all;
                })
                .sort(order::sort)
                .fetchHits(limit);
    }

    /** Whose parts have a word. */
    private static List<Long> owners(
            SearchSession session,
            List<Class<? extends Searchable>> parts,
            WordQuery query,
            TokenUnit unit,
            ListOrder<?> order) {
        AggregationKey<Map<Long, Long>> owners = AggregationKey.of("owners");
        return List.copyOf(session.search(session.scope(parts))
                .where(f -> f.bool().must(query.anywhere(f, unit)).filter(order.partsFilter(f)))
                .aggregation(owners, f -> f.terms()
                        .field(WordFields.OWNER, Long.class)
                        .orderByTermDescending()
                        .maxTermCount(MAX_OWNERS))
                .fetch(0)
                .aggregation(owners)
                .keySet());
    }

    /** What a list shows of each thing, in which order, and what may be in it at all. */
    public interface ListOrder<R> extends SearchFilter {

        SortFinalStep sort(SearchSortFactory sorts);

        ProjectionFinalStep<R> row(SearchProjectionFactory<?, ?> projections);

        /** What belongs to the things of the list and may have the words in their place. */
        default List<Class<? extends Searchable>> parts() {
            return List.of();
        }

        /** Which of these parts count. */
        default PredicateFinalStep partsFilter(
                org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory predicates) {
            return predicates.matchAll();
        }
    }

    private final class SearchRun {

        private final SearchSession session = Search.session(entityManager);
        private final SearchScope<? extends Searchable> scope;
        private final int fetched;
        private final WordQuery query;
        private final int limit;
        private final SearchFilter visibility;
        private final boolean comparesIndexes;

        SearchRun(
                Collection<? extends Class<? extends Searchable>> types,
                WordQuery query,
                int limit,
                SearchFilter visibility) {
            this.scope = session.scope(types);
            this.fetched = types.size() > 1 ? limit * HITS_PER_OWNER : limit;
            this.query = query;
            this.limit = limit;
            this.visibility = visibility;
            this.comparesIndexes =
                    types.size() > 1 && !Setting.SEARCH_BACKEND.required().equals("lucene");
        }

        List<WordHit> fetch(SearchFilter words, WordHit.FoundBy foundBy) {
            List<RawHit> hits = comparesIndexes ? fetchComparably(words) : fetchRaw(words);
            Set<Long> owners = new HashSet<>();
            List<WordHit> found = new ArrayList<>();
            for (RawHit hit : hits) {
                if (found.size() < limit && (fetched == limit || owners.add(hit.owner()))) {
                    found.add(new WordHit(hit.id(), hit.owner(), hit.score(), hit.passages(), query, foundBy));
                }
            }
            return found;
        }

        private List<RawHit> fetchRaw(SearchFilter words) {
            return session.search(scope)
                    .select(WordSearch::rawHit)
                    .where(f -> f.bool().must(words.filter(f)).filter(visibility.filter(f)))
                    .fetchHits(fetched);
        }

        /**
         * OpenSearch counts how rare a word is in each index by itself, unless it is told to count in all that are asked, as
         * Lucene does: a word of a title that twenty late posts have was rare among threads and common among posts, and the
         * more threads there were, the further those came before the post that had all words.
         */
        private List<RawHit> fetchComparably(SearchFilter words) {
            return session.search(scope)
                    .extension(ElasticsearchExtension.get())
                    .select(WordSearch::rawHit)
                    .where(f -> f.bool().must(words.filter(f)).filter(visibility.filter(f)))
                    .requestTransformer(request -> request.parametersMap().put("search_type", "dfs_query_then_fetch"))
                    .fetchHits(fetched);
        }
    }

    private static ProjectionFinalStep<RawHit> rawHit(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.id(Long.class),
                        f.field(WordFields.OWNER, Long.class),
                        f.score(),
                        f.field(WordFields.PASSAGES, String.class).multi())
                .asList(values -> new RawHit(
                        (Long) values.get(0),
                        (Long) values.get(1),
                        (Float) values.get(2),
                        ((List<?>) values.get(3))
                                .stream().map(String.class::cast).toList()));
    }

    /** A hit as the index has it. */
    private record RawHit(Long id, Long owner, Float score, List<String> passages) {}
}
