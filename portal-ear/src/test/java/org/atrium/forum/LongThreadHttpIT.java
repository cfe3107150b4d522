package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * A thread of several pages: the answer that solved it stands on the first, wherever it was written, and every page's
 * buttons do what they say.
 */
@ArquillianTest
@RunAsClient
class LongThreadHttpIT {

    private static final int REPLIES = 30;
    private static final int SOLVING = 27;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Instant at = Instant.parse("2024-03-01T10:00:00Z");

    @Test
    void firstPageShowsAndLinksTheAcceptedAnswer() {
        Imports.importLines("threads", List.of(talk()));
        String path =
                Api.visitor().get("/forum/threads?tag=" + word).expect(200).text("/items/0/url");

        Element answer = page(path).expectFirst("section.answer");
        assertThat(answer.text()).contains("Helper " + SOLVING + " of " + word, "Words " + SOLVING);

        String place = answer.expectFirst(".answer__head a").attr("href");
        Element there = page(path + place.replaceFirst("#.*", "")).expectFirst(place.replaceFirst(".*#", "#"));
        assertThat(there.text()).contains("Words " + SOLVING);
    }

    @Test
    void buttonsActOnTheirPostOnEveryPage() {
        Imports.importLines("threads", List.of(talk()));
        String thread =
                Api.visitor().get("/forum/threads?tag=" + word).expect(200).text("/items/0/id");
        String last = Api.visitor()
                .get("/forum/threads/" + thread + "/posts?limit=100")
                .expect(200)
                .text("/items/" + REPLIES + "/id");
        Pages moderator = Pages.as(Person.MODERATOR);
        Element like = moderator.find(place(moderator, last), "#post-" + last + " button:contains(like)");

        assertThat(moderator.press(like, Map.of()).expect(302).header("Location"))
                .endsWith("/forum/post/" + last);
        moderator.press(like, Map.of()).expect(302);
        assertThat(Api.visitor().get("/forum/posts/" + last).text("/likes")).isEqualTo("1");

        Element accept = moderator.find(place(moderator, last), "#post-" + last + " button:contains(solved)");
        moderator.press(accept, Map.of()).expect(302);
        moderator.press(accept, Map.of()).expect(302);
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/acceptedPost"))
                .isEqualTo(last);
    }

    @Test
    void sentReplyRedirectsToItsPage() {
        Imports.importLines("threads", List.of(talk()));
        String path =
                Api.visitor().get("/forum/threads?tag=" + word).expect(200).text("/items/0/url");
        Pages agent = Pages.as(Person.AGENT);

        Answer sent = agent.press(
                        agent.find(path, "form[id=answer] [name='answer:send']"),
                        Map.of("answer:body", "It was the lid"))
                .expect(302);

        URI place = URI.create(sent.header("Location"));
        assertThat(agent.find(place.getRawPath() + "?" + place.getRawQuery(), "main")
                        .text())
                .contains("It was the lid", "Your reply is posted");
    }

    @Test
    void repeatedClickChangesNothing() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Why " + word, "It hums.");
        Pages second = Pages.as(Person.SECOND);
        Element same = second.find("/forum/thread/" + thread, "form[id=thread] button:contains(Same problem)");
        second.press(same, Map.of()).expect(302);
        second.press(same, Map.of()).expect(302);

        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/affected"))
                .isEqualTo("1");

        Element pressed = second.find("/forum/thread/" + thread, "form[id=thread] button:contains(Same problem)");
        second.press(pressed, Map.of()).expect(302);
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/affected"))
                .isEqualTo("0");
    }

    /** The page of its thread that a post stands on. */
    private static String place(Pages pages, String post) {
        URI place = URI.create(pages.get("/forum/post/" + post).expect(302).header("Location"));
        return place.getRawPath() + "?" + place.getRawQuery();
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
