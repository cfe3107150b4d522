package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A thread of several pages: the answer that solved it stands on the first, wherever it was written. */
@ArquillianTest
@RunAsClient
class LongThreadHttpIT {

    private static final int REPLIES = 30;
    private static final int SOLVING = 27;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Instant at = Instant.parse("2024-03-01T10:00:00Z");

    @Test
    void theFirstPageShowsTheAcceptedAnswerAndLeadsToIt() {
        Imports.take("threads", List.of(talk()));
        String path =
                Api.visitor().get("/forum/threads?tag=" + word).expect(200).text("/items/0/url");

        Element answer = page(path).expectFirst("section.answer");
        assertThat(answer.text()).contains("Helper " + SOLVING + " of " + word, "Words " + SOLVING);

        String place = answer.expectFirst(".answer__head a").attr("href");
        Element there = page(path + place.replaceFirst("#.*", "")).expectFirst(place.replaceFirst(".*#", "#"));
        assertThat(there.text()).contains("Words " + SOLVING);
    }

    private static Element page(String path) {
        return Jsoup.parse(Pages.visitor().get(path).expect(200).body());
    }

    private Map<String, Object> talk() {
        return Json.of(
                "id",
                word,
                "title",
                "A long talk",
                "author",
                "Asker of " + word,
                "createdAt",
                at.toString(),
                "tags",
                List.of(word),
                "body",
                "Who knows?",
                "posts",
                IntStream.rangeClosed(1, REPLIES).mapToObj(this::reply).toList());
    }

    private Map<String, Object> reply(int number) {
        return Json.of(
                "author",
                "Helper " + number + " of " + word,
                "createdAt",
                at.plusSeconds(number).toString(),
                "accepted",
                number == SOLVING,
                "body",
                "Words " + number);
    }
}
