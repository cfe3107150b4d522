package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.atrium.platform.search.Words.Unit;
import org.atrium.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It hums, loudly. | it hums loudly",
                "Anna's kettle | anna kettle",
                "don't | dont",
                "L'eau d’une casserole | eau une casserole",
                "jusqu'au bout | au bout",
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
    void textsAreTakenApart(String text, String terms) {
        assertThat(Terms.of(text).plain()).isEqualTo(terms.strip());
    }

    @Test
    void aPartOfALineWithoutSpacesIsInIt() {
        assertThat(Terms.of("กาน้ำไม่ร้อน").plain()).contains(Terms.joined(asked("ร้อน").stream()));
        assertThat(Terms.of("这是一个水壶的问题").plain()).contains(Terms.joined(asked("水壶的").stream()));
    }

    @Test
    void aWordHoweverLongIsOne() {
        assertThat(Terms.of("x".repeat(5_000)).plain()).isEqualTo("x".repeat(100));
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
    void whateverItIsATextIsTakenApartInATimeThatGrowsWithIt(String pump) {
        for (String suffix : List.of("", "a1", "!", "水")) {
            Growth.isLinear("words", "a", pump, suffix, text -> Terms.of(text).in(SearchLanguage.ENGLISH));
            Growth.isLinear("marks", "a", pump, suffix, text -> new WordQuery(pump + " 水水 l", Locale.ENGLISH)
                    .highlights()
                    .best(List.of(new Searchable.Passage(1, 1, text))));
        }
    }

    private static List<String> asked(String text) {
        return Terms.of(text).units().stream()
                .flatMap(Unit::asked)
                .map(Words.Word::term)
                .toList();
    }
}
