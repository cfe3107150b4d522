package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people write, wherever the portal shows it. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PostTextHttpIT {

    private static final String PIXEL = "![pixel](https://tracker.example/p.gif)";

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api customer = Api.as(Person.CUSTOMER);

    @Test
    void textIsShownAsTyped() {
        String thread = Forum.ask(
                moderator,
                "Kettle " + word,
                "7. seven\n8. eight\n\nhttps://files.example/__init__.py\n\nUse List<String> and <price>");

        Document page = page("/forum/thread/" + thread);
        assertThat(page.select(".post__body ol").attr("start")).isEqualTo("7");
        assertThat(page.select(".post__body a").eachAttr("href")).containsExactly("https://files.example/__init__.py");
        assertThat(page.select(".post__body").text()).contains("Use List<String> and <price>");
        assertThat(page.select("meta[name=description]").attr("content"))
                .contains("https://files.example/__init__.py Use List<String>")
                .doesNotContain("(https:");
    }

    /** Neither pages nor feeds nor mails load anything from elsewhere. */
    @Test
    void imagesAreShownAsLinks() {
        Person reader = Person.aCustomer();
        Api follower = Api.as(reader);
        String title = "Picture " + word;
        String thread = Forum.ask(moderator, title, PIXEL);
        follower.post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(customer, thread, PIXEL + " <img src='https://tracker.example/q.gif'>");

        assertThat(page("/forum/thread/" + thread).select(".prose [src]")).isEmpty();
        assertThat(page("/forum/thread/" + thread).select(".prose a[href^=https://tracker.example]"))
                .hasSize(3);
        assertThat(Pages.visitor().get("/feeds/community.atom").expect(200).body())
                .contains(title, "https://tracker.example/p.gif")
                .doesNotContain("&lt;img");
        assertThat(Mailbox.await(reader.email(), title).html()).doesNotContain("<img");
        assertThat(customer.get("/forum/threads/" + thread + "/posts").json().findValuesAsText("html"))
                .hasSize(2)
                .noneMatch(html -> html.contains("<img"));
        assertThat(Pages.visitor().get("/forum/thread/" + thread).header("Content-Security-Policy"))
                .contains("img-src 'self' data:;");

        String category = Api.visitor().get("/faq/categories").expect(200).text("/items/0/slug");
        assertThat(Api.as(Person.AGENT)
                        .post(
                                "/faq/articles",
                                Json.of("title", title, "body", PIXEL, "locale", "en", "category", category))
                        .expect(201)
                        .text("/html"))
                .contains("https://tracker.example/p.gif")
                .doesNotContain("<img");
        String ticket = customer.post("/tickets", Json.of("subject", title, "body", PIXEL))
                .expect(201)
                .text("/number");
        assertThat(Pages.as(Person.CUSTOMER)
                        .get("/tickets/" + ticket)
                        .expect(200)
                        .body())
                .contains("https://tracker.example/p.gif")
                .doesNotContain("<img src=\"https");
    }

    @Test
    void mentionsNextToPunctuationNotify() {
        Person nora = Person.aCustomer();
        Api named = Api.as(nora);
        String first = Forum.ask(named, "Hello " + word, "Hello");
        Review.approve(Forum.firstPost(named, first));
        String person = page("/forum/thread/" + first)
                .select(".post__author a[href^=/forum/person/]")
                .attr("href");
        String handle = page(person).select(".quiet.anywhere").text().replaceFirst("^.*@", "");
        String thread = Forum.ask(moderator, "Names " + word, "me@" + handle + ".example and a/@" + handle);
        assertThat(page("/forum/thread/" + thread).select(".post__body a[href=" + person + "]"))
                .isEmpty();

        Forum.reply(customer, thread, "谢谢@" + handle + "的回答");

        assertThat(page("/forum/thread/" + thread).select(".post__body a[href=" + person + "]"))
                .hasSize(1);
        assertThat(named.get("/me/notifications").expect(200).json().findValuesAsText("kind"))
                .containsOnlyOnce("mention");
    }

    @Test
    void rightToLeftTextHasItsDirection() {
        String thread = Forum.ask(moderator, "שלום " + word, "مرحبا");

        Document page = page("/forum/thread/" + thread);
        assertThat(page.select("h1").attr("dir")).isEqualTo("auto");
        assertThat(page.select(".post__body > p").attr("dir")).isEqualTo("auto");
        assertThat(page.select(".post__author bdi")).isNotEmpty();
        assertThat(page("/community").select(".thread-row__title a[dir=auto]")).isNotEmpty();
    }

    @Test
    void watchedWordsMatchDespiteMarkup() {
        String latin = "scam" + word;
        String chinese = "垃圾" + word;
        watch(latin, chinese);
        Person known = Person.aCustomer();
        Api author = Api.as(known);
        Review.approve(Forum.firstPost(author, Forum.ask(author, "Hello " + word, "Hello")));

        for (String body : List.of(
                "s**c**" + latin.substring(2),
                "s&#99;" + latin.substring(2),
                "s\u200b" + latin.substring(1),
                "这是" + chinese + "邮件",
                "[x](https://" + latin + ".example)")) {
            assertThat(start(author, "Title", body).text("/state")).as(body).isEqualTo("HELD");
        }
        assertThat(start(author, "s\u200b" + latin.substring(1), "Hello").text("/state"))
                .isEqualTo("HELD");
        assertThat(author.post(
                                "/forum/threads",
                                Json.of(
                                        "category",
                                        "kitchen-table",
                                        "kind",
                                        "QUESTION",
                                        "title",
                                        "Tags",
                                        "body",
                                        "Hello",
                                        "tags",
                                        List.of(latin)))
                        .expect(201)
                        .text("/state"))
                .isEqualTo("HELD");
        String free = start(author, "Title", latin + "pi").text("/id");
        assertThat(author.get("/forum/threads/" + free).text("/state")).isEqualTo("PUBLISHED");
        String post = Forum.firstPost(author, free);
        author.patch("/forum/posts/" + post, Json.of("body", "s**c**" + latin.substring(2)));
        Api.visitor().get("/forum/threads/" + free).expect(404);
    }

    @Test
    void unknownMentionsAndInternalLinksDoNotCount() {
        Person known = Person.aCustomer();
        Api author = Api.as(known);
        Review.approve(Forum.firstPost(author, Forum.ask(author, "Hello " + word, "Hello")));

        assertThat(start(author, "Away", "http://a.example http://b.example http://c.example")
                        .text("/state"))
                .isEqualTo("HELD");
        assertThat(start(author, "CSS", "@media @import @keyframes @charset").text("/state"))
                .isEqualTo("PUBLISHED");
        String home = Api.portal();
        assertThat(start(
                                author,
                                "Home",
                                "%1$s/a %1$s/b %2$s/c [d](%1$s/d)".formatted(home, home.replace("http:", "HTTPS:")))
                        .text("/state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void laterPagesHaveTheirOwnTitleAndCanonicalAddress() {
        String thread = Forum.ask(moderator, "Long " + word, "It hums.");
        for (int i = 0; i < 31; i++) {
            Forum.reply(moderator, thread, "Answer " + i);
        }
        String path = Api.visitor().get("/forum/threads/" + thread).text("/url");
        Document start = page(path);
        String next = start.select("a[rel=next]").attr("href");
        Document second = page(path + next);

        assertThat(start.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(start.title()).startsWith("Long " + word + " ·");
        assertThat(second.select("link[rel=canonical]").attr("href")).contains(path + "?cursor=");
        assertThat(second.title()).startsWith("Long " + word + ", page 2 ·");
        assertThat(page(second.select("link[rel=canonical]").attr("href").replace(Api.portal(), ""))
                        .select(".post")
                        .size())
                .isEqualTo(second.select(".post").size());
    }

    @Test
    void importedPostsKeepTheirOrderAndAreNeverInTheFuture() {
        String early = "2020-01-01T00:00:00Z";
        Answer future = Imports.importLines(
                "threads",
                line("future", "2090-01-01T00:00:00Z", early) + "\n" + line("reply", early, "2090-01-01T00:00:00Z"));
        assertThat(future.at("/applied").asInt()).isZero();
        assertThat(future.body()).contains("createdAt: This must not be in the future.", "posts[1].createdAt");
        Imports.importLines("threads", line("order", early, "2020-02-01T00:00:00Z"));

        String found = "/forum/threads?q=order" + word;
        SearchWaiting.await("the thread", found, answer -> answer.at("/items").size() == 1);
        String thread = customer.get(found).text("/items/0/id");
        assertThat(Api.visitor()
                        .get("/forum/threads/" + thread + "/posts")
                        .json()
                        .at("/items")
                        .findValuesAsText("body"))
                .containsExactly("First", "Second", "Third");
    }

    /** A thread with a late reply before an early one. */
    private String line(String id, String created, String late) {
        return Api.json(Map.of(
                "id",
                id + word,
                "title",
                id + word,
                "author",
                "Ann",
                "createdAt",
                created,
                "body",
                "First",
                "posts",
                List.of(
                        Map.of("author", "Ben", "createdAt", "2020-03-01T00:00:00Z", "body", "Third"),
                        Map.of("author", "Ann", "createdAt", late, "body", "Second"))));
    }

    private void watch(String... words) {
        for (String watched : words) {
            moderator.post("/moderation/words", Json.of("word", watched)).expect(201);
        }
    }

    private static Answer start(Api author, String title, String body) {
        return Forum.start(author, "QUESTION", title, body).expect(201);
    }

    private static Document page(String path) {
        return Jsoup.parse(Pages.visitor().get(path).expect(200).body());
    }
}
