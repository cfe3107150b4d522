package org.atrium.platform.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same on an OpenSearch; every installation of it can do that. */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String FILTER = "beginnings_of_words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(FILTER)
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", Analyzers.MAX_PREFIX)
                .param("preserve_original", true);
        context.analyzer(Analyzers.TERMS).custom().tokenizer("whitespace");
        context.analyzer(Analyzers.PREFIXES).custom().tokenizer("whitespace").tokenFilters(FILTER);
    }
}
