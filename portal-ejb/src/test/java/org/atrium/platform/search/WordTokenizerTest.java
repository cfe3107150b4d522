package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.atrium.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It hums, loudly. | it hums loudly",
                "Anna's kettle | anna kettle",
                "don't | dont",
                "L'eau d’une casserole | eau une casserole",
                "jusqu'au bout | au bout",
                "İstanbul'da, Ankara’dan | istanbul ankara istanbulda ankaradan",
                "Wi-Fi'ye | wi fi wifi fiye",
                "TV'de 2024'te | tv 2024 tvde 2024te",
                "Joyce'a | joyce joycea",
                "O'Neil | neil oneil",
                "Jean-O’Neil's | jean neil jeanoneil oneil",
                "Sant'Antonio, dell’acqua | antonio acqua",
                "I'm, we'll, they've, can't | im well theyve cant",
                "10'000 | 10000",
                "об'єкт п’ять | обєкт пять",
                "so'z bo'lgan | soz bolgan",
                "הקומקום | הקומקום קומקום",
                "ומהקומקום | ומהקומקום מהקומקום הקומקום קומקום",
                "הגז מים | הגז מים גז",
                "בית-הספר | בית הספר ביתהספר ספר",
                "צ'ק | צק",
                "الغلاية غلاية | الغلايه غلايه غلايه",
                "وللغلاية | وللغلايه للغلايه غلايه",
                "Wi-Fi | wi fi wifi",
                "R2-D2 | r2 d2 r2d2",
                "A/B | a b ab",
                "C++ and C# | c c++ and c c#",
                "F#, C++17 | f f# c c++ 17",
                ".NET or (.net) | net .net or net .net",
                "node.js 1.5 | node js nodejs 1 5 1.5",
                "1+1 = 2 | 1 1 2",
                "issue #5 | issue 5",
                "the end. Next | the end next",
                "a/b/c/d/e | a b c d e",
                "식초를 | 식초 초를 식 초 를",
                "水 | 水",
                "C언어 | c 언어 언 어",
                "l'水 a-水 l' 's | l 水 a 水 l s",
                "ร้อน | ร้อ อน ร้ อ น",
                "kettle 😀 | kettle 😀"
            })
    void textsAreTokenized(String text, String terms) {
        assertThat(SearchTerms.of(text).plain()).isEqualTo(terms.strip());
    }

    @Test
    void substringsOfUnspacedScriptsMatch() {
        assertThat(SearchTerms.of("กาน้ำไม่ร้อน").plain()).contains(SearchTerms.joined(asked("ร้อน").stream()));
        assertThat(SearchTerms.of("这是一个水壶的问题").plain()).contains(SearchTerms.joined(asked("水壶的").stream()));
    }

    @ParameterizedTest
    @CsvSource({
        "الغلاية, غلاية",
        "والغلاية, غلاية",
        "للغلاية, غلاية",
        "وللغلاية, غلاية",
        "وبالغلاية, غلاية",
        "غلايات, غلاية",
        "الوثيقة, وثيقة",
        "والوحدة, وحدة",
        "کتابها, كتاب",
    })
    void anArabicWordHasOneStemWhateverIsJoinedToIt(String joined, String word) {
        assertThat(SearchTerms.of(joined).in(SearchLanguage.ARABIC).split(" "))
                .containsOnly(SearchTerms.of(word).in(SearchLanguage.ARABIC).split(" ")[0]);
    }

    @Test
    void longWordsAreOneToken() {
        assertThat(SearchTerms.of("x".repeat(5_000)).plain()).isEqualTo("x".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a'",
                "a-",
                "a.",
                "1.",
                "1,",
                "+",
                "#",
                "a+",
                ".a",
                "'",
                "l'",
                "水",
                "水水 ",
                "ab'",
                "o'",
                "ומה",
                "وال",
                "ก้",
                "\u0301",
                "a\u0323\u0301",
                "\u0323\u0301",
                "\u200b",
                "\u1100\u1161",
                "😀",
                "ß",
                "ё"
            })
    void tokenizingTakesLinearTime(String pump) {
        for (String suffix : List.of("", "a1", "!", "水")) {
            Growth.isLinear(
                    "words", "a", pump, suffix, text -> SearchTerms.of(text).in(SearchLanguage.ENGLISH));
            Growth.isLinear("marks", "a", pump, suffix, text -> new WordQuery(
                            pump + " 水水 l", Locale.ENGLISH, Synonyms.NONE, false)
                    .highlights()
                    .best(List.of(new Searchable.Passage(1, 1, text))));
        }
    }

    private static List<String> asked(String text) {
        return SearchTerms.of(text).units().stream()
                .flatMap(TokenUnit::searched)
                .map(WordToken::term)
                .toList();
    }
}
