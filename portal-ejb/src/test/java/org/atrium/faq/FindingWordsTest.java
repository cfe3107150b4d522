package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AccountIdConverter;
import org.atrium.platform.search.Found;
import org.atrium.platform.search.Visibility;
import org.atrium.testing.SearchBench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However people write a word that stands in a text, it finds the text and is marked in it as it stands there. */
class FindingWordsTest {

    private static SearchBench bench;

    @BeforeAll
    static void write() {
        bench = new SearchBench("words", FaqCategory.class, Article.class, ArticleText.class, AccountIdConverter.class);
        bench.write(entities -> {
            var shelf = new FaqCategory("general", "General", null, null, 1);
            entities.persist(shelf);
            int number = 0;
            for (String body : List.of(
                    "Das riecht säuerlich heute.",
                    Normalizer.normalize("Das schmeckt würzig heute.", Normalizer.Form.NFD),
                    "Ёмкость чайника",
                    "L'eau et l’huile",
                    "식초를 넣으세요",
                    "กาน้ำไม่ร้อน",
                    "これはやかんの問題です",
                    "这是一个水壶的问题",
                    "Written in C++ once",
                    "Written in C# once",
                    "On .NET it runs",
                    "The Wi-Fi of R2-D2",
                    "Ein Maßband, Straße",
                    "ΣΊΣΥΦΟΣ",
                    "كِتَاب المطبخ",
                    "שָׁלוֹם",
                    "ＦＵＬＬ width",
                    "Kettles &c <b>bold</b>")) {
                String name = "FAQ-" + ++number;
                var words = new ArticleWords("Title " + number, null, body, "en", null, List.of());
                var article = new Article(name, name, shelf, words, null, Instant.EPOCH);
                article.become(ArticleStatus.PUBLISHED, Instant.EPOCH);
                entities.persist(article);
            }
        });
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "säuerlich | <mark>säuerlich</mark>",
                "SAUERLICH | <mark>säuerlich</mark>",
                "würzig | <mark>würzig</mark>",
                "wurzig | <mark>würzig</mark>",
                "емкость | <mark>Ёмкость</mark>",
                "емкости | <mark>Ёмкость</mark>",
                "eau | L&#x27;<mark>eau</mark>",
                "l’eau | L&#x27;<mark>eau</mark>",
                "huile | l’<mark>huile</mark>",
                "식초 | <mark>식초</mark>를",
                "ร้อน | กาน้ำไม่<mark>ร้อน</mark>",
                "น้ำ | กา<mark>น้ำ</mark>ไม่ร้อน",
                "やかん | これは<mark>やかん</mark>の",
                "水壶 | 这是一个<mark>水壶</mark>的",
                "C++ | <mark>C++</mark>",
                "c# | <mark>C#</mark>",
                ".net | <mark>.NET</mark>",
                "wifi | <mark>Wi-Fi</mark>",
                "wi-fi | <mark>Wi-Fi</mark>",
                "r2d2 | <mark>R2-D2</mark>",
                "strasse | <mark>Straße</mark>",
                "σίσυφος | <mark>ΣΊΣΥΦΟΣ</mark>",
                "كتاب | <mark>كِتَاب</mark>",
                "שלום | <mark>שָׁלוֹם</mark>",
                "full | <mark>ＦＵＬＬ</mark>",
                "kettle | <mark>Kettles</mark> &amp;c"
            })
    void wordsAreFoundAndMarked(String asked, String marked) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            List<Found> found = find(Normalizer.normalize(asked, form));
            assertThat(found).as(asked).isNotEmpty();
            assertThat(Normalizer.normalize(found.get(0).highlight(), Normalizer.Form.NFC))
                    .contains(Normalizer.normalize(marked.strip(), Normalizer.Form.NFC));
        }
    }

    @Test
    void aNameWithSignsIsNotAnotherOne() {
        assertThat(find("C#").get(0).highlight()).contains("<mark>C#</mark>");
        assertThat(find("C++").get(0).highlight()).contains("<mark>C++</mark>");
    }

    private static List<Found> find(String asked) {
        return bench.search(words -> words.find(ArticleText.class, asked, Locale.ENGLISH, 10, Visibility.ALL));
    }
}
