package org.atrium.platform.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisComponentParametersStep;

/** How texts and questions become terms in the index the portal keeps itself. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    private static final String PORTER = "porterStem";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        english(context, SearchLanguage.ENGLISH.code()).tokenFilter(PORTER);
        english(context, SearchLanguage.ENGLISH.wordsAnalyzer())
                .tokenFilter("stop")
                .tokenFilter(PORTER);
        // Synonyms first: "log in" is one only as long as it has its "in".
        english(context, Analyzers.ENGLISH_SYNONYMS)
                .tokenFilter("synonymGraph")
                .param("synonyms", Analyzers.SYNONYMS_FILE)
                .tokenFilter("stop")
                .tokenFilter(PORTER);
        both(context, SearchLanguage.POLISH, "stempelPolishStem");
        both(context, SearchLanguage.RUSSIAN, "russianLightStem");
        both(context, SearchLanguage.OTHER, null);
        for (String name : new String[] {SearchLanguage.CHINESE.code(), SearchLanguage.CHINESE.wordsAnalyzer()}) {
            context.analyzer(name)
                    .custom()
                    .tokenizer("hmmChinese")
                    .tokenFilter("lowercase")
                    .tokenFilter(PORTER);
        }
        folded(context, Analyzers.PLAIN);
        folded(context, Analyzers.TYPED);
        folded(context, Analyzers.TYPING)
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", "16")
                .param("preserveOriginal", "true");
        context.normalizer(Analyzers.SORTED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisComponentParametersStep english(
            LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }

    private static void both(LuceneAnalysisConfigurationContext context, SearchLanguage language, String stemmer) {
        for (String name : new String[] {language.code(), language.wordsAnalyzer()}) {
            var steps = context.analyzer(name).custom().tokenizer("standard").tokenFilter("lowercase");
            if (stemmer != null) {
                steps = steps.tokenFilter(stemmer);
            }
            steps.tokenFilter("asciiFolding");
        }
    }

    private static LuceneAnalysisComponentParametersStep folded(
            LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }
}
