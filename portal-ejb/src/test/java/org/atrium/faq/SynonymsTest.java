package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AccountIdConverter;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.testing.SearchBench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in other words than the article's. */
class SynonymsTest {

    private static SearchBench bench;

    @BeforeAll
    static void write() {
        bench = new SearchBench(
                "synonyms", FaqCategory.class, Article.class, ArticleText.class, AccountIdConverter.class);
        bench.write(entities -> {
            var category = new FaqCategory("general", "General", null, null, 1);
            entities.persist(category);
            for (String title : List.of("Login", "Kettles")) {
                var content = new ArticleContent(title, null, "Press the button.", "en", null, List.of());
                var article = new Article(title, title, category, content, null, Instant.EPOCH);
                article.transitionTo(ArticleStatus.PUBLISHED, Instant.EPOCH);
                entities.persist(article);
            }
        });
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign in", "How do I sign in?", "log on", "signin"})
    void synonymsFindEachOther(String question) {
        List<WordHit> found =
                bench.search(words -> words.find(ArticleText.class, question, Locale.ENGLISH, 10, SearchFilter.ALL));
        assertThat(bench.<List<String>>read(entities -> found.stream()
                        .map(hit -> entities.find(ArticleText.class, hit.id()).title())
                        .toList()))
                .containsExactly("Login");
    }
}
