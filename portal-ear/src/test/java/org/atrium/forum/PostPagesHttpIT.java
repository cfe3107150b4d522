package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the forms about posts lead, what they say there, and what they keep. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PostPagesHttpIT {

    private final Api second = Api.as(Person.SECOND);
    private final String thread = Forum.ask(second, "Why does it hum " + UUID.randomUUID(), "It hums.");
    private final String post = Forum.firstPost(second, thread);

    @Test
    void heldEditIsAnnounced() {
        Pages pages = Pages.as(Person.SECOND);
        assertThat(edited(pages, "It hums loudly."))
                .contains("Your changes are saved.")
                .doesNotContain("A moderator checks");

        assertThat(edited(pages, "https://a.example ".repeat(11))).contains("A moderator checks them before");
        assertThat(second.get("/forum/posts/" + post).text("/state")).isEqualTo("HELD");
    }

    @Test
    void flaggingTheFirstPostRedirectsToAVisiblePage() {
        Pages agent = Pages.as(Person.AGENT);

        Answer sent = agent.submit("/forum/flag/" + post, "flag", Map.of("flag:reason", "SPAM"))
                .expect(302);

        assertThat(page(agent, sent)).contains("Thank you. A moderator will look at it.");
        agent.get("/forum/flag/" + post).expect(404);
    }

    @Test
    void flagFormExplainsARefusalFirst() {
        Document own = Jsoup.parse(
                Pages.as(Person.SECOND).get("/forum/flag/" + post).expect(200).body());
        assertThat(own.text()).contains("This is your own post.");
        assertThat(own.select("[id=flag:send]")).isEmpty();

        Pages customer = Pages.as(Person.CUSTOMER);
        customer.submit("/forum/flag/" + post, "flag", Map.of("flag:reason", "OTHER"))
                .expect(302);
        Document again =
                Jsoup.parse(customer.get("/forum/flag/" + post).expect(200).body());
        assertThat(again.text()).contains("You have reported this post already.");
        assertThat(again.select("[id=flag:send]")).isEmpty();
    }

    @Test
    void invalidTagsAreReportedOnceEach() {
        Document page = Jsoup.parse(Pages.as(Person.SECOND)
                .submit(
                        "/forum/ask",
                        "ask",
                        Map.of(
                                "ask:title", "Kettle hums",
                                "ask:category", "kitchen-table",
                                "ask:body", "Since Monday.",
                                "ask:tags", "kettle, !!, !!, ??"))
                .expect(200)
                .body());

        assertThat(page.select(".error-summary li").eachText())
                .allSatisfy(problem -> assertThat(problem).contains("is not a tag"))
                .hasSize(2);
    }

    @Test
    void threadWithoutRepliesCannotBeSplit() {
        Document page = Jsoup.parse(Pages.as(Person.MODERATOR)
                .get("/forum/merge/" + thread)
                .expect(200)
                .body());

        assertThat(page.text()).contains("There is nothing to split off").doesNotContain("Which posts");
        assertThat(page.select("#doSplit")).isEmpty();
    }

    @Test
    void splitWithoutPostsIsRefusedAtTheirField() {
        String reply = Forum.reply(Api.as(Person.CUSTOMER), thread, "By the way, which tea?");
        Pages moderator = Pages.as(Person.MODERATOR);

        Document refused = Jsoup.parse(moderator
                .submit("/forum/merge/" + thread, "split", Map.of())
                .expect(200)
                .body());
        assertThat(refused.select(".error-summary a").eachText()).containsExactly("Which posts: Choose at least one.");
        assertThat(refused.select(".error-summary a").attr("href")).isEqualTo("#posts");
        assertThat(refused.select("#posts.field--error #posts-error").text()).isEqualTo("Choose at least one.");

        Document tooLong = Jsoup.parse(moderator
                .submit("/forum/merge/" + thread, "split", Map.of("posts", reply, "title", "x".repeat(201)))
                .expect(200)
                .body());
        assertThat(tooLong.select(".error-summary a").eachAttr("href")).containsExactly("#title");
        assertThat(tooLong.select("[name=posts][checked]").eachAttr("value")).containsExactly(reply);

        moderator
                .submit("/forum/merge/" + thread, "split", Map.of("posts", reply))
                .expect(302);
    }

    @Test
    void draftIsRestoredCompletely() {
        Pages pages = Pages.as(Person.SECOND);
        Map<String, String> typed = Map.of(
                "ask:title", "Kettle hums",
                "ask:category", "kitchen-table",
                "ask:body", "Since Monday.",
                "ask:tags", "kettle, descaling",
                "ask:order", "HK-1",
                "ask:kind", "DISCUSSION");
        Map<String, String> sent = fields(pages, "/forum/ask");
        sent.putAll(typed);
        sent.remove("ask:send");
        sent.put("ask:draft", "Save draft");

        pages.post("/forum/ask", sent).expect(302);

        assertThat(fields(pages, "/forum/ask")).containsAllEntriesOf(typed);
    }

    @Test
    void draftStartedByALinkKeepsOtherDrafts() {
        Pages pages = Pages.as(Person.aCustomer());
        String link = "/forum/ask?title=Does+it+leak%3F";
        keepDraft(pages, "/forum/ask", "Kettle hums", "Since Monday.");
        keepDraft(pages, link, "Does it leak at night?", "From its lid.");

        assertThat(fields(pages, "/forum/ask")).containsEntry("ask:body", "Since Monday.");
        assertThat(fields(pages, link))
                .containsEntry("ask:title", "Does it leak at night?")
                .containsEntry("ask:body", "From its lid.");
        String other =
                pages.find("/forum/ask", "a:contains(Does it leak at night?)").attr("href");
        assertThat(fields(pages, other)).containsEntry("ask:body", "From its lid.");

        pages.press(pages.find(link, "[id=ask:drop]"), Map.of()).expect(302);
        assertThat(fields(pages, link)).containsEntry("ask:title", "Does it leak?");
        assertThat(pages.get(link).body()).contains("Kettle hums");
    }

    private static void keepDraft(Pages pages, String path, String title, String body) {
        Map<String, String> sent = fields(pages, path);
        sent.putAll(Map.of("ask:title", title, "ask:body", body, "ask:draft", "Save draft"));
        sent.remove("ask:send");
        pages.post("/forum/ask", sent).expect(302);
    }

    private static Map<String, String> fields(Pages pages, String path) {
        Map<String, String> fields = new HashMap<>();
        Jsoup.parse(pages.get(path).expect(200).body())
                .expectForm("form[id=ask]")
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private String edited(Pages pages, String body) {
        return page(
                pages,
                pages.submit("/forum/edit/" + post, "edit", Map.of("edit:body", body))
                        .expect(302));
    }

    private static String page(Pages pages, Answer sent) {
        return pages.get(URI.create(sent.header("Location")).getPath())
                .expect(200)
                .body();
    }
}
