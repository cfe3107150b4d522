package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atrium.account.AccountIdConverter;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.platform.search.WordSearch;
import org.atrium.testing.SearchBench;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many words a question is made of, it is answered, and what begins like an article finds it. */
class LongQueriesTest {

    private static final int MANY = 300;

    private static SearchBench bench;

    @BeforeAll
    static void write() {
        bench = new SearchBench("long", FaqCategory.class, Article.class, ArticleText.class, AccountIdConverter.class);
        bench.write(entities -> {
            var category = new FaqCategory("general", "General", null, null, 1);
            entities.persist(category);
            int number = 0;
            for (String question : questions()) {
                String name = "FAQ-" + ++number;
                var content = new ArticleContent(start(question), null, question, "zh", null, List.of());
                var article = new Article(name, name, category, content, null, Instant.EPOCH);
                article.transitionTo(ArticleStatus.PUBLISHED, Instant.EPOCH);
                entities.persist(article);
            }
        });
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    /** Signs of scripts without spaces are a word each; so are pictures, and letters that stand alone. */
    static List<String> questions() {
        return List.of(
                signs(0x4E00, ""),
                signs(0x4E00, "、"),
                signs(0x3041, 80) + signs(0x30A1, 80) + signs(0x5000, 140),
                "kettle " + signs(0x1F300, 140),
                signs(0x100, " ").substring(0, MANY),
                "cancel color courier delete delivery discount mail swap repair warranty invoice late login logout parcel"
                        + " phone photo buy refund signup spare stop track ж 水 ą cheque colour carrier remove shipping coupon"
                        + " email replace mend guarantee receipt delayed signin package mobile image",
                "cancel color courier delete delivery discount mail swap repair warranty invoice late login logout parcel"
                        + " phone photo buy refund signup spare stop track ж 水 ą ا cheque colour carrier remove shipping coupon"
                        + " email replace mend guarantee receipt delayed signin package mobile image",
                IntStream.range(0, 50)
                        .mapToObj(i -> "ומה" + (char) ('א' + i % 22) + "קום")
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areFound(String question) {
        assertThat(titles(find(question))).contains(start(question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areSuggestedFor(String question) {
        assertThat(titles(bench.search(
                        words -> words.suggest(ArticleText.class, question, Locale.CHINESE, 10, SearchFilter.ALL))))
                .contains(start(question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areListed(String question) {
        assertThat(bench.<List<Long>>search(
                        words -> words.list(ArticleText.class, question, Locale.CHINESE, 10, new ByNumber())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areMarked(String question) {
        assertThat(find(question))
                .first()
                .extracting(WordHit::highlight)
                .asString()
                .contains("<mark>");
    }

    private static List<WordHit> find(String question) {
        return bench.search(words -> words.find(ArticleText.class, question, Locale.CHINESE, 10, SearchFilter.ALL));
    }

    private static List<String> titles(List<WordHit> found) {
        return bench.read(entities -> found.stream()
                .map(hit -> entities.find(ArticleText.class, hit.id()).title())
                .toList());
    }

    private static String start(String question) {
        return question.substring(0, question.offsetByCodePoints(0, 20));
    }

    private static String signs(int from, String between) {
        return IntStream.range(from, from + MANY).mapToObj(Character::toString).collect(Collectors.joining(between));
    }

    private static String signs(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** A list of everything, by its number. */
    static final class ByNumber implements WordSearch.ListOrder<Long> {

        @Override
        public PredicateFinalStep filter(SearchPredicateFactory f) {
            return f.matchAll();
        }

        @Override
        public SortFinalStep sort(SearchSortFactory sorts) {
            return sorts.field("number");
        }

        @Override
        public ProjectionFinalStep<Long> row(SearchProjectionFactory<?, ?> projections) {
            return projections.field("number", Long.class);
        }
    }
}
