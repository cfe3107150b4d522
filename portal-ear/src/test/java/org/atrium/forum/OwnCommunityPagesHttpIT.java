package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What members wrote, follow and began to write is on pages of their own, and on nobody else's. */
@ArquillianTest
@RunAsClient
class OwnCommunityPagesHttpIT {

    private final Person writer = Person.aCustomer();
    private final Api api = Api.as(writer);
    private final Pages pages = Pages.as(writer);
    private final Api author = Api.as(Person.CUSTOMER);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void emptyListsSayWhatToDoNext() {
        assertThat(page("/forum/answers").select(".empty a").attr("href")).isEqualTo("/community?show=unanswered");
        assertThat(page("/community?show=following").select(".empty__title").text())
                .isEqualTo("You follow no threads yet");
        assertThat(page("/forum/drafts").select(".empty a").attr("href")).isEqualTo("/forum/ask");
    }

    @Test
    void repliesToOthersAreListedWithWhatBecameOfThem() {
        String thread = Forum.ask(author, title, "It hums");
        String reply = Forum.reply(api, thread, "Descale it");
        assertThat(page("/forum/answers").select("main .list li").text())
                .contains(title, "Descale it", "Waiting for review");

        Review.approve(reply);
        author.post("/forum/posts/" + reply + "/likes").expect(204);
        author.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(reply)))
                .expect(204);
        String own = Forum.ask(api, "My own " + title, "It drips");
        Forum.reply(api, own, "I found out");

        Document answers = page("/forum/answers");
        assertThat(answers.select("main .list li a").attr("href")).endsWith("#post-" + reply);
        assertThat(answers.select("main .list li").text())
                .contains("Accepted answer", "1 like")
                .doesNotContain("Waiting for review", "I found out");
        assertThat(Pages.as(Person.SECOND).get("/forum/answers").expect(200).body())
                .doesNotContain(title);
    }

    @Test
    void followedThreadsAreListed() {
        String thread = Forum.ask(author, title, "It hums");
        api.post("/forum/threads/" + thread + "/subscription").expect(204);
        assertThat(page("/community?show=following")
                        .select(".thread-row__title")
                        .text())
                .isEqualTo(title);

        api.delete("/forum/threads/" + thread + "/subscription").expect(204);
        assertThat(page("/community?show=following").select(".thread-row__title"))
                .isEmpty();
    }

    @Test
    void draftsLeadBackToTheirForms() {
        String thread = Forum.ask(author, title, "It hums");
        save("/forum/thread/" + thread, "answer", Map.of("answer:body", "Have you tried vinegar?"));
        save("/forum/ask", "ask", Map.of("ask:title", "My toaster", "ask:body", "It burns"));

        Document drafts = page("/forum/drafts");
        assertThat(drafts.select("main .list li a").eachText()).containsExactly("My toaster", title);
        assertThat(drafts.select(".tabs a[aria-current] .count").text()).isEqualTo("2");
        String path = drafts.select("main .list li a").last().attr("href");
        assertThat(path).contains("/forum/thread/" + thread).endsWith("#reply");
        assertThat(page(path.replace("#reply", "")).select("[id=answer:body]").val())
                .isEqualTo("Have you tried vinegar?");
    }

    private void save(String path, String form, Map<String, String> words) {
        var filled = pages.fill(pages.find(path, "[data-save-draft]"), words);
        Map<String, String> draft = new LinkedHashMap<>(filled.fields());
        draft.remove(form + ":send");
        draft.putAll(Map.of(form + ":draft", "", "quietly", "true"));
        assertThat(pages.post(filled.address(), draft).status()).isLessThan(300);
    }

    private Document page(String path) {
        return Jsoup.parse(pages.get(path).expect(200).body());
    }
}
