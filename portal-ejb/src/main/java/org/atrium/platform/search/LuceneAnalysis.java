package org.atrium.platform.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisComponentParametersStep;

/** How texts and questions become terms in the index the portal keeps itself. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        english(context, SearchLanguage.ENGLISH.code(), false);
        english(context, SearchLanguage.ENGLISH.wordsAnalyzer(), true);
        both(context, SearchLanguage.POLISH, "stempelPolishStem");
        both(context, SearchLanguage.RUSSIAN, "russianLightStem");
        both(context, SearchLanguage.OTHER, null);
        for (String name : new String[] {SearchLanguage.CHINESE.code(), SearchLanguage.CHINESE.wordsAnalyzer()}) {
            context.analyzer(name)
                    .custom()
                    .tokenizer("hmmChinese")
                    .tokenFilter("lowercase")
                    .tokenFilter("porterStem");
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

    private static void english(LuceneAnalysisConfigurationContext context, String name, boolean synonyms) {
        var steps = context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        if (synonyms) {
            steps = steps.tokenFilter("synonymGraph").param("synonyms", Analyzers.ENGLISH_SYNONYMS);
        }
        steps.tokenFilter("porterStem");
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
