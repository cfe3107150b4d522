package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.search.Words.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static List<String> asked(String text) {
        return Terms.of(text).units().stream()
                .flatMap(Unit::asked)
                .map(Words.Word::term)
                .toList();
    }
}
