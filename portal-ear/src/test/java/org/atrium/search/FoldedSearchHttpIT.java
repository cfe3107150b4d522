package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Letters that look the same are the same, and words that stand in others are found: by every door that searches. */
@ArquillianTest
@RunAsClient
class FoldedSearchHttpIT {

    private static final Map<String, String> ASKED = Map.of(
            "säuerlich",
            Normalizer.normalize("säuerlich", Normalizer.Form.NFD),
            Normalizer.normalize("würzig", Normalizer.Form.NFD),
            "würzig",
            "Ёмкость",
            "емкость",
            "L'eau",
            "eau",
            "식초를",
            "식초",
            "กาน้ำไม่ร้อน",
            "ร้อน",
            "ΣΊΣΥΦΟΣ",
            "σισυφος",
            "ＦＵＬＬ",
            "full");

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void threadsAreFoundOnPagesAndApi() {
        ASKED.forEach((written, asked) -> {
            String thread = Forum.ask(Api.as(Person.MODERATOR), word + " " + written, "It says " + written + " here.");
            for (String path : List.of("/search?in=forum&q=", "/forum/threads?q=", "/suggestions?q=")) {
                SearchWaiting.await(
                        asked + " to be found by " + path, path + encoded(word + " " + asked), answer -> answer.body()
                                .contains("/forum/thread/" + thread + "/"));
            }
            assertThat(Api.visitor()
                            .get("/search?in=forum&q=" + encoded(asked))
                            .expect(200)
                            .body())
                    .contains("<mark>");
        });
    }

    @Test
    void articlesAreFoundAndHighlighted() {
        String slug = Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", word, "body", word + " Ёмкость чайника", "locale", "ru"))
                .expect(201)
                .text("/slug");
        String path = "/search?in=faq&q=" + encoded(word + " емкость");
        SearchWaiting.await(
                "the article to be found", path, answer -> answer.body().contains(slug));
        assertThat(Api.visitor().get(path).text("/items/0/highlight")).contains("<mark>Ёмкость</mark>");
    }

    @Test
    void symbolsDistinguishNames() {
        Api moderator = Api.as(Person.MODERATOR);
        String plus = Forum.ask(moderator, word + " in C++", "Compiled.");
        String sharp = Forum.ask(moderator, word + " in C#", "Compiled.");
        for (String name : List.of("C#", "c++")) {
            String right = name.equals("C#") ? sharp : plus;
            SearchWaiting.await(
                    name + " to come first",
                    "/search?in=forum&q=" + encoded(word + " " + name),
                    answer -> answer.at("/items").size() >= 2 && first(answer).contains("/" + right + "/"));
            assertThat(Api.visitor()
                            .get("/forum/threads?q=" + encoded(word + " " + name))
                            .expect(200)
                            .at("/items"))
                    .extracting(thread -> thread.at("/id").asText())
                    .containsExactly(right);
        }
    }

    private static String first(Answer answer) {
        return answer.text("/items/0/url");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
