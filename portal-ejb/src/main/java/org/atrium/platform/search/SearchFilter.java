package org.atrium.platform.search;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** A filter on what a search may find, as part of the query. */
@FunctionalInterface
public interface SearchFilter {

    /** Everything in the index. */
    SearchFilter ALL = SearchPredicateFactory::matchAll;

    PredicateFinalStep filter(SearchPredicateFactory predicates);
}
