package org.atrium.platform.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The same on an OpenSearch, with what every installation of it can do: without its plugins Polish is found by whole
 * words and Chinese by pairs of characters.
 */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("possessive_english").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("light_russian").type("stemmer").param("language", "light_russian");
        context.tokenFilter("english_synonyms").type("synonym_graph").param("synonyms", synonyms());
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", 16)
                .param("preserve_original", true);

        analyzer(
                context,
                SearchLanguage.ENGLISH.code(),
                "possessive_english",
                "lowercase",
                "asciifolding",
                "porter_stem");
        analyzer(
                context,
                SearchLanguage.ENGLISH.wordsAnalyzer(),
                "possessive_english",
                "lowercase",
                "asciifolding",
                "stop",
                "porter_stem");
        analyzer(
                context,
                Analyzers.ENGLISH_SYNONYMS,
                "possessive_english",
                "lowercase",
                "asciifolding",
                "english_synonyms",
                "stop",
                "porter_stem");
        both(context, SearchLanguage.POLISH, "lowercase", "asciifolding");
        both(context, SearchLanguage.RUSSIAN, "lowercase", "light_russian", "asciifolding");
        both(context, SearchLanguage.CHINESE, "cjk_width", "lowercase", "cjk_bigram");
        both(context, SearchLanguage.OTHER, "lowercase", "asciifolding");
        analyzer(context, Analyzers.PLAIN, "lowercase", "asciifolding");
        analyzer(context, Analyzers.TYPED, "lowercase", "asciifolding");
        analyzer(context, Analyzers.TYPING, "lowercase", "asciifolding", "beginnings");
        context.normalizer(Analyzers.SORTED).custom().tokenFilters("lowercase", "asciifolding");
    }

    private static void both(
            ElasticsearchAnalysisConfigurationContext context, SearchLanguage language, String... filters) {
        analyzer(context, language.code(), filters);
        analyzer(context, language.wordsAnalyzer(), filters);
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
    }

    private static String[] synonyms() {
        try (var in = OpenSearchAnalysis.class.getResourceAsStream("/" + Analyzers.SYNONYMS_FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
