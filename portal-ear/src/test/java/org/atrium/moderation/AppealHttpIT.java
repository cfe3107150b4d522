package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Authors hear which rule and why, and can ask once for another moderator's look. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AppealHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api admin = Api.as(Person.ADMIN);
    private final Person person = Person.aCustomer();
    private final Api author = Api.as(person);

    @Test
    void overturnedVerdictIsUndoneAndTheAuthorNotified() {
        String post = postWithVerdict("REJECT");
        var mail = Mailbox.await(person.email(), "was not published");
        assertThat(mail.text()).contains("Advertising and spam", "We sell kettles here", "/forum/verdict/");
        String verdict = latestVerdict();

        Api once = author.with("Idempotency-Key", verdict);
        var appeal = Json.of("reason", "I asked a question");
        once.post("/me/verdicts/" + verdict + "/appeal", appeal).expect(201);
        once.post("/me/verdicts/" + verdict + "/appeal", appeal).expect(201);
        String item = Review.of(post);
        var waiting = admin.get("/moderation/queue/" + item).expect(200);
        assertThat(waiting.text("/reason")).isEqualTo("APPEAL");
        assertThat(waiting.text("/detail")).isEqualTo("I asked a question");
        assertThat(waiting.text("/appealed/action")).isEqualTo("REJECT");

        moderator.post("/moderation/queue/" + item + "/claim").expect(409);
        Document first = Jsoup.parse(Pages.as(Person.MODERATOR)
                .get("/moderation?item=" + item)
                .expect(200)
                .body());
        assertThat(first.select("main").text()).contains("You gave the first verdict");
        assertThat(first.select("[name='review:claim']")).isEmpty();
        admin.post("/moderation/queue/" + item + "/claim").expect(200);
        admin.post("/moderation/queue/" + item + "/verdict", Json.of("action", "HIDE"))
                .expect(422);
        admin.post("/moderation/queue/" + item + "/verdict", Json.of("action", "APPROVE", "note", "A fair question"))
                .expect(204);

        Api.visitor().get("/forum/posts/" + post).expect(200);
        assertThat(author.get("/me/verdicts/" + verdict).text("/appeal/outcome"))
                .isEqualTo("OVERTURNED");
        Document page = Jsoup.parse(
                Pages.as(person).get("/forum/verdict/" + verdict).expect(200).body());
        assertThat(page.select("h1").text()).isEqualTo("This decision was undone");
        assertThat(page.select(".page-head").text()).contains("It was: Your post was not published");
        assertThat(Mailbox.await(person.email(), "was overturned").text()).contains("A fair question");
        assertThat(outcomeInLog(post)).isEqualTo("OVERTURNED");
    }

    @Test
    void upheldVerdictCannotBeAppealedAgain() {
        String post = postWithVerdict("DELETE");
        String verdict = latestVerdict();
        String appeal = "/me/verdicts/" + verdict + "/appeal";
        author.post(appeal, Json.of("reason", " ")).expect(422);
        author.post(appeal, Json.of("reason", "Please")).expect(201);
        author.post(appeal, Json.of("reason", "Please, please")).expect(409);
        String item = Review.of(post);
        admin.post("/moderation/queue/" + item + "/claim").expect(200);
        admin.post("/moderation/queue/" + item + "/verdict", Json.of("action", "REJECT"))
                .expect(204);

        assertThat(author.get("/me/verdicts/" + verdict).text("/appeal/outcome"))
                .isEqualTo("UPHELD");
        author.post(appeal, Json.of("reason", "Once more")).expect(409);
        author.get("/forum/posts/" + post).expect(404);
        assertThat(outcomeInLog(post)).isEqualTo("UPHELD");
        assertThat(Mailbox.await(person.email(), "stands").subject()).contains("stands");
    }

    @Test
    void verdictPageTakesAnAppeal() {
        String post = postWithVerdict("HIDE");
        Pages pages = Pages.as(person);
        Element send = pages.find("/forum/verdict?post=" + post, "form[id=appeal] [type=submit]");

        pages.press(send, Map.of("appeal:reason", "I asked a question")).expect(302);

        assertThat(author.get("/me/verdicts/" + latestVerdict()).text("/appeal/words"))
                .isEqualTo("I asked a question");
        decide(post, "REJECT");
    }

    @Test
    void flagsDuringAnAppealAreReviewedAfterwards() {
        String post = edited("Look.");
        author.post("/me/verdicts/" + latestVerdict() + "/appeal", Json.of("reason", "It was right"))
                .expect(201);
        Api.as(Person.AGENT)
                .post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM"))
                .expect(204);

        decide(post, "REJECT");

        var waiting = admin.get("/moderation/queue/" + Review.of(post)).expect(200);
        assertThat(waiting.text("/reason")).isEqualTo("FLAGGED");
        assertThat(waiting.text("/detail")).isEqualTo("SPAM");
        Review.approve(post);
        Api.visitor().get("/forum/posts/" + post).expect(200);
    }

    @Test
    void concurrentAppealsOpenOne() {
        String post = postWithVerdict("HIDE");
        String appeal = "/me/verdicts/" + latestVerdict() + "/appeal";

        assertThat(Concurrently.by(
                        4, i -> author.post(appeal, Json.of("reason", "Please")).status()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
        decide(post, "REJECT");
    }

    @Test
    void overturnedEditIsRevertedUnlessTheAuthorEditedSince() {
        String undone = edited("Look.");
        assertThat(body(undone)).isEqualTo("Look.");
        overturn(undone);
        assertThat(body(undone)).isEqualTo("Look at this.");

        String rewritten = edited("Look.");
        author.patch("/forum/posts/" + rewritten, Json.of("body", "My own third words"))
                .expect(200);
        overturn(rewritten);
        assertThat(body(rewritten)).isEqualTo("My own third words");
    }

    @Test
    void mentionsInAModeratorsEditAreLinked() {
        String handle = person.name().toLowerCase(Locale.ROOT).replace(' ', '-');

        String post = edited("Look at this, @" + handle);

        assertThat(Api.visitor().get("/forum/posts/" + post).text("/html")).contains("/forum/person/");
    }

    @Test
    void verdictIsVisibleToItsAuthorOnly() {
        postWithVerdict("HIDE");
        String verdict = latestVerdict();
        for (Api other : List.of(Api.as(Person.SECOND), moderator, Api.as(Person.AGENT))) {
            other.get("/me/verdicts/" + verdict).expect(404);
            other.post("/me/verdicts/" + verdict + "/appeal", Json.of("reason", "Mine"))
                    .expect(404);
        }
        Api.visitor().get("/me/verdicts/" + verdict).expect(401);
    }

    /** A post that a moderator put in other words, whether it was held or is reported now. */
    private String edited(String body) {
        var thread = Forum.start(author, "DISCUSSION", "Look " + UUID.randomUUID(), "Look at this.")
                .expect(201);
        String post = Forum.firstPost(author, thread.text("/id"));
        if (thread.text("/state").equals("PUBLISHED")) {
            Api.as(Person.SECOND)
                    .post("/forum/posts/" + post + "/flags", Json.of("reason", "OTHER"))
                    .expect(204);
        }
        String item = "/moderation/queue/" + Review.of(post);
        moderator.post(item + "/claim").expect(200);
        moderator
                .post(item + "/verdict", Json.of("action", "EDIT", "body", body))
                .expect(204);
        return post;
    }

    private void overturn(String post) {
        author.post("/me/verdicts/" + latestVerdict() + "/appeal", Json.of("reason", "It was right"))
                .expect(201);
        decide(post, "APPROVE");
    }

    private void decide(String post, String action) {
        String item = "/moderation/queue/" + Review.of(post);
        admin.post(item + "/claim").expect(200);
        admin.post(item + "/verdict", Json.of("action", action)).expect(204);
    }

    private static String body(String post) {
        return Api.visitor().get("/forum/posts/" + post).expect(200).text("/body");
    }

    private String postWithVerdict(String action) {
        String thread = Forum.ask(author, "Look " + UUID.randomUUID(), "Look at this.");
        String post = Forum.firstPost(author, thread);
        Review.judge(post, action, "SPAM", "We sell kettles here");
        return post;
    }

    private String latestVerdict() {
        return author.get("/me/verdicts").expect(200).text("/items/0/id");
    }

    private String outcomeInLog(String post) {
        for (var entry : moderator.get("/moderation/log?limit=100").expect(200).at("/items")) {
            if (entry.at("/post").asText().equals(post)) {
                return entry.at("/outcome").asText();
            }
        }
        return null;
    }
}
