package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every word of every post finds its thread, however long the thread or the post, and leads to the post that has it. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class LongThreadSearchHttpIT {

    private static final int REPLIES = 70;
    private static final int SHORT_THREADS = 500;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Instant at = Instant.parse("2024-03-01T10:00:00Z");

    @Test
    void searchFindsLaterPostsOfALongThread() {
        String thread = importThread("It hums.");
        for (int number : List.of(3, 49, 50, 66, REPLIES)) {
            String reply = word + "r" + number;
            SearchWaiting.await(
                    "reply " + number + " to be found by itself",
                    find(reply),
                    answer -> isOne(answer) && answer.text("/items/0/url").contains("#post-"));
            String url = Api.visitor().get(find(reply)).expect(200).text("/items/0/url");
            assertThat(url).startsWith("/forum/thread/" + thread + "/").contains("#post-");
            Element post = page(url.replaceFirst("#.*", "")).expectFirst(url.replaceFirst(".*#", "#"));
            assertThat(post.text()).contains(reply);
            assertThat(Api.visitor().get(find(reply)).text("/items/0/highlight"))
                    .contains("<mark>" + reply + "</mark>");
        }
    }

    @Test
    void listFindsTermsSpreadOverAThread() {
        String thread = importThread("It hums.");
        String apart = "/forum/threads?q=" + word + "r3+" + word + "r66+" + word + "r70+kettle";
        SearchWaiting.await("words of several posts to be found", apart, LongThreadSearchHttpIT::isOne);
        assertThat(Api.visitor().get(apart).text("/items/0/id")).isEqualTo(thread);
        assertThat(Api.visitor()
                        .get("/forum/threads?q=" + word + "r66+zebra")
                        .expect(200)
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void searchFindsTheEndOfALongPost() {
        String last = word + "last";
        String thread = Forum.ask(
                Api.as(Person.MODERATOR), "A long story", "Words of a story, ".repeat(800) + "and at the end " + last);
        for (String path : List.of(find(last), "/forum/threads?q=" + last + "+story")) {
            SearchWaiting.await("the last word to be found", path, LongThreadSearchHttpIT::isOne);
        }
        Answer hit = Api.visitor().get(find(last));
        assertThat(hit.text("/items/0/url")).contains("/forum/thread/" + thread + "/");
        assertThat(hit.text("/items/0/highlight")).contains("<mark>" + last + "</mark>");
    }

    @Test
    void searchFindsTheEditedTextOfALaterReply() {
        String thread = importThread("It hums.");
        Api moderator = Api.as(Person.MODERATOR);
        String post = Forum.reply(moderator, thread, "Try " + word + "first");
        SearchWaiting.await("the reply to be found", find(word + "first"), LongThreadSearchHttpIT::isOne);

        moderator
                .patch("/forum/posts/" + post, Json.of("body", "Try " + word + "second"))
                .expect(200);
        SearchWaiting.await("the new words to be found", find(word + "second"), LongThreadSearchHttpIT::isOne);
        SearchWaiting.await("the old words to be gone", find(word + "first"), answer -> !answer.body()
                .contains(word + "first</mark>"));

        String question = Forum.firstPost(moderator, thread);
        moderator
                .patch("/forum/posts/" + question, Json.of("title", "Another " + word + "name"))
                .expect(200);
        SearchWaiting.await(
                "the thread to be found by its new title and a late word",
                "/forum/threads?q=" + word + "name+" + word + "second",
                LongThreadSearchHttpIT::isOne);
    }

    /**
     * However many threads there are: an engine that counted words in the index of threads alone would find the title rarer
     * there, and the thread the better hit for it, than among the late replies.
     */
    @Test
    void searchFindsALaterReplyByTheNewTitleOfItsThread() {
        importShortThreads();
        String thread = importThread("It hums.");
        Api moderator = Api.as(Person.MODERATOR);
        String post = Forum.reply(moderator, thread, "Try " + word + "second");
        SearchWaiting.await("the reply to be found", find(word + "second"), LongThreadSearchHttpIT::isOne);

        moderator
                .patch(
                        "/forum/posts/" + Forum.firstPost(moderator, thread),
                        Json.of("title", "Another " + word + "name"))
                .expect(200);

        SearchWaiting.await(
                "the late reply to be the best hit for both",
                find(word + "name+" + word + "second"),
                answer -> isOne(answer) && answer.text("/items/0/url").contains("#post-" + post));
    }

    private static boolean isOne(Answer answer) {
        return answer.at("/items").size() == 1;
    }

    private static String find(String words) {
        return "/search?in=forum&q=" + words;
    }

    private static Element page(String path) {
        return Jsoup.parse(Pages.visitor().get(path).expect(200).body());
    }

    private String importThread(String body) {
        Map<String, Object> talk = Json.of(
                "id",
                word,
                "title",
                "A long talk of kettles",
                "author",
                "Asker of " + word,
                "createdAt",
                at.toString(),
                "tags",
                List.of(word),
                "body",
                body,
                "posts",
                IntStream.rangeClosed(1, REPLIES).mapToObj(this::reply).toList());
        Imports.importLines("threads", List.of(talk));
        return Api.visitor().get("/forum/threads?tag=" + word).expect(200).text("/items/0/id");
    }

    private void importShortThreads() {
        Imports.importLines(
                "threads",
                IntStream.rangeClosed(1, SHORT_THREADS)
                        .mapToObj(number -> Json.of(
                                "id",
                                "short" + word + number,
                                "title",
                                "A short talk of pans, the " + number + "th",
                                "author",
                                "Asker of pans",
                                "createdAt",
                                at.toString(),
                                "tags",
                                List.of(),
                                "body",
                                "It sticks.",
                                "posts",
                                List.of()))
                        .toList());
    }

    private Map<String, Object> reply(int number) {
        return Json.of(
                "author",
                "Helper of " + word,
                "createdAt",
                at.plusSeconds(number).toString(),
                "accepted",
                false,
                "body",
                "What " + word + "r" + number + " says.");
    }
}
