package org.atrium.platform.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How terms are kept in the index the portal keeps itself. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new BM25Similarity(Analyzers.SATURATION, Analyzers.LENGTH));
        context.analyzer(Analyzers.TERMS).custom().tokenizer("whitespace");
        context.analyzer(Analyzers.PREFIXES)
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", Integer.toString(Analyzers.MAX_PREFIX))
                .param("preserveOriginal", "true");
    }
}
