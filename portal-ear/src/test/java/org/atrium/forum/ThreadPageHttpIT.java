package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page of a thread says, and how often. */
@ArquillianTest
@RunAsClient
class ThreadPageHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api customer = Api.as(Person.CUSTOMER);

    private final String question = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");

    @Test
    void theAcceptedAnswerIsShownInFullOnce() {
        String answer = Forum.reply(customer, question, "Descale it with lemon");
        Forum.reply(moderator, question, "Thank you");
        moderator
                .post("/forum/threads/" + question + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(204);

        Document page = page(Pages.visitor());

        assertThat(page.select("#answer-accepted .prose").text()).isEqualTo("Descale it with lemon");
        assertThat(page.select("#post-" + answer + " > .prose")).isEmpty();
        assertThat(page.select("#post-" + answer + " details:not([open]) .prose")
                        .text())
                .isEqualTo("Descale it with lemon");
        assertThat(page.select(".posts > li .post > .prose").eachText()).containsExactly("Thank you");
        assertThat(page.select(".side a[href=#answer-accepted]").text()).isEqualTo("Accepted answer");
    }

    @Test
    void headAndRowsSayWhoAskedAndWhoWroteLast() {
        Document asked = page(Pages.visitor());
        assertThat(asked.select("#thread-meta").text()).contains(" asked ").doesNotContain(" answered ", " replied ");

        String answer = Forum.reply(customer, question, "Descale it");
        assertThat(meta()).containsSubsequence(" asked ", name(answer) + " answered ");

        String reply = Forum.reply(moderator, question, "With what?");
        assertThat(meta()).containsSubsequence(" asked ", name(reply) + " replied ");

        Api.as(Person.AGENT)
                .post("/forum/posts/" + reply + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        assertThat(meta()).contains(name(answer) + " answered ").doesNotContain("replied");
    }

    @Test
    void whatCountsNothingIsNotShown() {
        Forum.reply(customer, question, "Descale it");

        Document page = page(Pages.visitor());

        assertThat(page.select(".acts .act").eachText()).noneMatch(text -> text.startsWith("0"));
        assertThat(page.select("#thread-meta > *").eachText()).noneMatch(text -> text.startsWith("0"));
    }

    @Test
    void previewLinksMentionedMembers() {
        String answer = Forum.reply(customer, question, "Descale it");
        String profile =
                "/forum/person/" + moderator.get("/forum/posts/" + answer).text("/author/id");
        Pages reader = Pages.as(Person.MODERATOR);
        String handle = name(answer).toLowerCase(Locale.ROOT).replace(' ', '-');
        Element preview =
                reader.find("/forum/thread/" + question, "form[id=answer] button[name=preview]:not([value=''])");

        Document page = Jsoup.parse(reader.press(preview, Map.of("answer:body", "Thanks, @" + handle + "!"))
                .expect(200)
                .body());

        assertThat(page.select(".composer__preview").text()).contains("Thanks, @" + handle + "!");
        assertThat(page.select(".composer__preview a").attr("href")).isEqualTo(profile);
    }

    /** Names that are tried in a preview tell nobody who has an account. */
    @Test
    void visitorsSeeNoMembersInPreviews() {
        String answer = Forum.reply(customer, question, "Descale it");
        String handle = name(answer).toLowerCase(Locale.ROOT).replace(' ', '-');
        Pages visitor = Pages.visitor();
        Map<String, String> look = visitor.form("/forum/ask", "ask");
        look.putAll(Map.of("ask:body", "Thanks, @" + handle + "!", "preview", "body"));

        Document page = Jsoup.parse(visitor.post("/forum/ask", look).expect(200).body());

        assertThat(page.select(".composer__preview").text()).contains("Thanks, @" + handle + "!");
        assertThat(page.select(".composer__preview a")).isEmpty();
    }

    /** The way to the post is a page of its own, which only leads on. */
    @Test
    void unmarkedAnswerIsReported() {
        String answer = Forum.reply(customer, question, "Descale it");
        moderator
                .post("/forum/threads/" + question + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(204);
        Pages asker = Pages.as(Person.MODERATOR);

        String post = asker.press(asker.find("/forum/thread/" + question, "[name=unaccept]"), Map.of())
                .expect(302)
                .header("Location");
        String thread = asker.get(post).expect(302).header("Location");

        assertThat(Jsoup.parse(asker.get(thread.replaceFirst("#.*", ""))
                                .expect(200)
                                .body())
                        .select(".messages")
                        .text())
                .contains("no longer marked");
    }

    private String meta() {
        return plain(page(Pages.as(Person.SECOND)).select("#thread-meta").text());
    }

    private Document page(Pages reader) {
        return Jsoup.parse(reader.get("/forum/thread/" + question).body());
    }

    private String name(String post) {
        return moderator.get("/forum/posts/" + post).text("/author/displayName");
    }

    /** Without the marks that isolate a name's direction. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
