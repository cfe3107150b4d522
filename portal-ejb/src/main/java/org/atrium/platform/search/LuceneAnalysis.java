package org.atrium.platform.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How terms are kept in the index the portal keeps itself. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.TERMS).custom().tokenizer("whitespace");
        context.analyzer(Analyzers.BEGINNINGS)
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", Integer.toString(Analyzers.LONGEST_BEGINNING))
                .param("preserveOriginal", "true");
    }
}
