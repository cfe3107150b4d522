package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.atrium.account.AccountIdConverter;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.testing.SearchBench;
import org.junit.jupiter.api.Test;

/** Holds the search to how often people's own words bring up the right article. */
class ArticleSearchQualityTest {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Test
    void realQueriesFindTheRightOfManyArticles() {
        Path folder = Path.of(System.getProperty("shared.data", "shared/data"));
        Path articles = folder.resolve("faq-articles.ndjson.gz");
        assumeTrue(Files.exists(articles), () -> "No " + articles + ": recall on the large collection is not measured");

        Score score = measure(
                "many",
                read(zipped(articles), Document.class),
                read(zipped(folder.resolve("faq-queries.ndjson.gz")), Question.class));

        System.out.println("Articles found by people's own words: " + score);
        System.out.println("Of every second article: " + score.half(0) + "; of the others: " + score.half(1));
        assertThat(score.recallAt(3)).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recallAt(1)).as(score.toString()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void realQueriesFindTheRightOfTheDemoArticles() {
        Score score =
                measure("few", read(resource("articles"), Document.class), read(resource("queries"), Question.class));

        System.out.println("Our articles found by words, some mistyped: " + score);
        assertThat(score.recallAt(3)).as(score.toString()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.recallAt(1)).as(score.toString()).isGreaterThanOrEqualTo(0.92);
    }

    private static Score measure(String name, List<Document> documents, List<Question> questions) {
        try (var bench =
                new SearchBench(name, FaqCategory.class, Article.class, ArticleText.class, AccountIdConverter.class)) {
            bench.write(entities -> {
                var category = new FaqCategory("general", "General", null, null, 1);
                entities.persist(category);
                documents.forEach(document -> {
                    var article =
                            new Article(document.id(), document.id(), category, document.words(), null, Instant.EPOCH);
                    article.transitionTo(ArticleStatus.PUBLISHED, Instant.EPOCH);
                    entities.persist(article);
                });
            });
            Score score = new Score(bench.<Map<Long, String>>read(
                    entities -> entities.createQuery("from Article", Article.class).getResultList().stream()
                            .collect(Collectors.toMap(Article::id, Article::slug))));
            questions.forEach(question -> score.add(
                    question,
                    bench.search(words ->
                            words.find(ArticleText.class, question.q(), Locale.ENGLISH, 10, SearchFilter.ALL))));
            return score;
        }
    }

    private static InputStream zipped(Path file) {
        try {
            return new GZIPInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return ArticleSearchQualityTest.class.getResourceAsStream("/faq/" + name + ".ndjson");
    }

    private static <T> List<T> read(InputStream lines, Class<T> type) {
        try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> JSON.fromJson(line, type)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of a collection. */
    public record Document(String id, String title, String body) {

        ArticleContent words() {
            return new ArticleContent(title, null, body, "en", null, List.of());
        }
    }

    /** Words, and the articles that answer them. */
    public record Question(String q, Set<String> relevant) {}

    /** At what place the first right article was, over all questions. */
    private static final class Score {

        private final Map<Long, String> slugs;
        private final List<Integer> places = new ArrayList<>();
        private final List<String> articles = new ArrayList<>();

        Score(Map<Long, String> slugs) {
            this.slugs = slugs;
        }

        void add(Question question, List<WordHit> found) {
            int place = 0;
            for (int i = found.size(); i > 0; i--) {
                String id = slugs.get(found.get(i - 1).owner());
                place = question.relevant().contains(id) ? i : place;
            }
            places.add(place);
            articles.add(question.relevant().iterator().next());
            if ((place == 0 || place > 3) && Boolean.getBoolean("show.missed")) {
                System.out.println("MISS " + place + " " + question + " -> "
                        + found.stream()
                                .limit(3)
                                .map(WordHit::owner)
                                .map(slugs::get)
                                .toList());
            }
        }

        /** What is asked of every second article: weights that were found with one half are held against the other. */
        Score half(int which) {
            Score half = new Score(slugs);
            List<String> all = articles.stream().distinct().toList();
            for (int i = 0; i < places.size(); i++) {
                if (all.indexOf(articles.get(i)) % 2 == which) {
                    half.places.add(places.get(i));
                    half.articles.add(articles.get(i));
                }
            }
            return half;
        }

        double recallAt(int depth) {
            return share(
                    places.stream().filter(place -> place > 0 && place <= depth).count());
        }

        private double meanReciprocalRank() {
            return share(places.stream()
                    .filter(place -> place > 0)
                    .mapToDouble(place -> 1.0 / place)
                    .sum());
        }

        private double share(double part) {
            return part / places.size();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "recall@1 %.3f, recall@3 %.3f, MRR %.3f over %d questions",
                    recallAt(1),
                    recallAt(3),
                    meanReciprocalRank(),
                    places.size());
        }
    }
}
