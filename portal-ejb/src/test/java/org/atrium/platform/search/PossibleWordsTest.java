package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleWordsTest {

    @Test
    void aTextWithoutTheWordsIsPassedOver() {
        assertThat(of("kettle descale").count("the filter of my machine leaks")).isZero();
    }

    @Test
    void wordsThatMayStandInATextAreCountedWithTheirStems() {
        assertThat(of("kettle descale").count("how do i descale the machine")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "buys, buy",
                "ties, tie",
                "flies, fly",
                "happy, happiness",
                "relational, relate",
                "abilities, able ability",
                "email, e-mail",
                "wi-fi, wifi",
                "c++, written in c++",
                "tvpc, \"TV's/PC's\"",
                "tvbox, TV'ye-box",
                "vaen, va-t'en",
                "bestkettle, best'kettle",
                "чайники, чайник",
                "水壶, 电水壶漏水",
                "Straße, strasse",
                "café, CAFE\u0301"
            })
    void noWordThatIsMarkedIsPassedOver(String query, String text) {
        String folded = Folding.folded(text).text();
        SearchTerms terms = SearchTerms.of(text);
        Set<String> wanted = new LinkedHashSet<>(plain(query));
        wanted.addAll(stems(query));
        long marked = terms.units().stream()
                .flatMap(TokenUnit::indexed)
                .flatMap(word -> Stream.of(word.term(), terms.stem(word, language(query))))
                .filter(wanted::contains)
                .distinct()
                .count();

        assertThat(of(query).count(folded)).isGreaterThanOrEqualTo(marked);
    }

    @Test
    void languagesWhoseStemsBeginOtherwiseAreNotGuessedAt() {
        assertThat(new PossibleWords(Set.of("psow"), Map.of(SearchLanguage.POLISH, Set.of("pies"))).count("nothing"))
                .isEqualTo(Long.MAX_VALUE);
    }

    private static PossibleWords of(String query) {
        return new PossibleWords(Set.copyOf(plain(query)), Map.of(language(query), Set.copyOf(stems(query))));
    }

    private static SearchLanguage language(String query) {
        return SearchLanguage.hasScript(query, Character.UnicodeScript.CYRILLIC)
                ? SearchLanguage.RUSSIAN
                : SearchLanguage.ENGLISH;
    }

    private static List<String> plain(String query) {
        return SearchTerms.of(query).units().stream()
                .flatMap(TokenUnit::indexed)
                .map(WordToken::term)
                .toList();
    }

    private static List<String> stems(String query) {
        SearchTerms terms = SearchTerms.of(query);
        return terms.units().stream()
                .flatMap(TokenUnit::indexed)
                .map(word -> terms.stem(word, language(query)))
                .toList();
    }
}
