package org.atrium.platform.search;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What may be found at all by whoever asks: a filter that is part of the query. */
@FunctionalInterface
public interface Visibility {

    /** Everything in the index. */
    Visibility ALL = SearchPredicateFactory::matchAll;

    PredicateFinalStep filter(SearchPredicateFactory predicates);
}
