package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A real collection of articles goes in, and people's own words find the right one of it by either search engine, as
 * often as {@code ArticleSearchQualityTest} holds the search to without a server in each build.
 */
@ArquillianTest
@Tag("builtin")
@Tag("long")
@RunAsClient
class FindingArticlesHttpIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SHOWN = 3;

    /** What ArticleSearchQualityTest holds these articles to alone; here those of the demo and of other tests are beside them. */
    private static final double OFTEN = 0.95;

    @Test
    void peoplesWordsFindTheRightOfManyArticles() throws IOException {
        List<String> lines = lines("faq-articles");
        Answer first = take(lines);
        assertThat(first.at("/rejected")).isEmpty();
        assertThat(first.at("/applied").asInt()).isEqualTo(lines.size());
        assertThat(take(lines).at("/unchanged").asInt()).isEqualTo(lines.size());

        Map<String, String> titles = lines.stream()
                .map(FindingArticlesHttpIT::json)
                .collect(Collectors.toMap(article -> article.at("/id").asText(), article -> article.at("/title")
                        .asText()));
        titles.values()
                .forEach(title -> SearchWaiting.await(title + " to be found", path(title), answer -> titles(answer)
                        .contains(title)));

        try {
            findAll(titles);
        } finally {
            archive(titles.values());
        }
    }

    private static void findAll(Map<String, String> titles) throws IOException {
        List<JsonNode> questions = questions();
        long found = questions.stream()
                .filter(question -> titles(Api.visitor()
                                .get(path(question.at("/q").asText()))
                                .expect(200))
                        .contains(titles.get(question.at("/relevant/0").asText())))
                .count();
        double recall = (double) found / questions.size();
        System.out.printf(
                "Articles found over the API by people's own words: recall@3 %.3f of %d questions%n",
                recall, questions.size());
        assertThat(recall).isGreaterThanOrEqualTo(OFTEN);
    }

    /** What other tests find on this server is not theirs. */
    private static void archive(Collection<String> titles) {
        Api admin = Api.as(Person.ADMIN);
        for (String title : titles) {
            for (JsonNode article : Api.visitor().get(path(title)).expect(200).at("/items")) {
                if (titles.contains(article.at("/title").asText())) {
                    admin.patch("/faq/articles/" + article.at("/slug").asText(), Json.of("status", "ARCHIVED"));
                }
            }
        }
        titles.forEach(title -> SearchWaiting.await(
                title + " to be gone", path(title), answer -> !titles(answer).contains(title)));
    }

    private static List<JsonNode> questions() throws IOException {
        return lines("faq-queries").stream().map(FindingArticlesHttpIT::json).toList();
    }

    private static String path(String words) {
        return "/faq/articles?category=general&limit=" + SHOWN + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> titles(Answer answer) {
        return answer.at("/items").findValuesAsText("title");
    }

    private static Answer take(List<String> lines) {
        return Imports.importLines("articles", String.join("\n", lines));
    }

    private static List<String> lines(String name) throws IOException {
        Path file = Path.of(System.getProperty("shared.data", "none"), name + ".ndjson.gz");
        assumeTrue(Files.exists(file), "no real articles at " + file);
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
