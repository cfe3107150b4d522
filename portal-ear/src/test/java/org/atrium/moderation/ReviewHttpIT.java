package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moderators at work: one item, one moderator, one verdict, one line in the log. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ReviewHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api admin = Api.as(Person.ADMIN);

    @Test
    @Tag("database")
    void itemIsClaimedByOneModerator() {
        String claim = "/moderation/queue/" + Review.of(heldPost(Api.as(Person.aCustomer()))) + "/claim";

        List<Integer> answers = Stream.of(moderator, admin)
                .parallel()
                .map(judge -> judge.post(claim).status())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void moderatorNeitherSeesNorJudgesFlagsOfTheirOwnPost() {
        String post =
                Forum.firstPost(moderator, Forum.ask(moderator, "Who judges " + UUID.randomUUID(), "Not its author."));
        Api.as(Person.CUSTOMER)
                .post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        String item = admin.all("/moderation/queue?limit=100").stream()
                .filter(waiting -> waiting.at("/post").asText().equals(post))
                .map(waiting -> waiting.at("/id").asText())
                .findFirst()
                .orElseThrow();

        assertThat(moderator.all("/moderation/queue?limit=100"))
                .noneMatch(waiting -> waiting.at("/post").asText().equals(post));
        moderator.get("/moderation/queue/" + item).expect(404);
        Pages.as(Person.MODERATOR).get("/moderation?item=" + item).expect(404);
        assertThat(moderator
                        .post("/moderation/queue/" + item + "/claim")
                        .expect(409)
                        .text("/detail"))
                .isEqualTo("This is your own text. Another moderator has to judge it.");
        moderator
                .post("/moderation/queue/" + item + "/verdict", Json.of("action", "APPROVE"))
                .expect(409);

        admin.post("/moderation/queue/" + item + "/claim").expect(200);
        admin.post("/moderation/queue/" + item + "/verdict", Json.of("action", "APPROVE"))
                .expect(204);
    }

    @Test
    @Tag("database")
    void onlyTheClaimantJudgesAndOnce() {
        String post = heldPost(Api.as(Person.aCustomer()));
        String item = "/moderation/queue/" + Review.of(post);
        var hide = Json.of("action", "HIDE", "rule", "OFF_TOPIC", "note", "Not about kitchens");
        moderator.post(item + "/verdict", hide).expect(409);
        moderator.post(item + "/claim").expect(200);
        admin.post(item + "/verdict", hide).expect(409);

        moderator.post(item + "/verdict", hide).expect(204);
        moderator.post(item + "/verdict", hide).expect(409);

        var log = moderator.get("/moderation/log?limit=100").expect(200).json().at("/items");
        var mine = Stream.iterate(0, i -> i < log.size(), i -> i + 1)
                .map(log::get)
                .filter(entry -> entry.at("/post").asText().equals(post))
                .toList();
        assertThat(mine).singleElement().satisfies(entry -> {
            assertThat(entry.at("/action").asText()).isEqualTo("HIDE");
            assertThat(entry.at("/rule").asText()).isEqualTo("OFF_TOPIC");
            assertThat(entry.at("/before").asText()).isEqualTo("Look at this.");
        });
    }

    @Test
    void lateClaimIsRefusedWithAMessage() {
        String skipped = Review.of(heldPost(Api.as(Person.aCustomer())));
        String item = Review.of(heldPost(Api.as(Person.aCustomer())));
        Pages pages = Pages.as(Person.MODERATOR);
        Pages.Filled claim = pages.fill(pages.find("/moderation?after=" + skipped, "[id=review:claim]"), Map.of());
        assertThat(claim.fields()).containsEntry("review:number", item);
        admin.post("/moderation/queue/" + item + "/claim").expect(200);

        Document back = Jsoup.parse(claim.send().expect(200).body());

        assertThat(back.select(".message--danger").text()).contains("Another moderator has claimed this already");
        assertThat(back.select("[id=review:number]").val()).isEqualTo(item);
    }

    @Test
    void decidedItemSaysWhoDecidedIt() {
        String item = Review.of(heldPost(Api.as(Person.aCustomer())));
        String path = "/moderation/queue/" + item;
        String page = "/moderation?item=" + item;
        Pages pages = Pages.as(Person.MODERATOR);
        Pages other = Pages.as(Person.ADMIN);
        moderator.post(path + "/claim").expect(200);
        Pages.Filled approve = pages.fill(pages.find(page, "[name='review:approve']"), Map.of());
        moderator.post(path + "/verdict", Json.of("action", "APPROVE")).expect(204);

        Document late = Jsoup.parse(approve.send().expect(200).body());

        assertThat(late.select(".message--danger").text()).startsWith("You decided this");
        assertThat(moderator.post(path + "/claim").expect(409).text("/detail")).startsWith("You decided this");
        String name = moderator.get("/me").expect(200).text("/displayName");
        assertThat(admin.post(path + "/claim").expect(409).text("/detail")).contains(name, "decided this");
        assertThat(moderator.get(path).expect(200).at("/claimedBy").isNull()).isTrue();
        for (Pages viewer : List.of(pages, other)) {
            Document shown = Jsoup.parse(viewer.get(page).expect(200).body());
            assertThat(shown.select("main").text()).contains("decided this").doesNotContain("Claimed by you");
            assertThat(shown.select("[name='review:claim'], [name='review:approve']"))
                    .isEmpty();
        }
    }

    @Test
    void skippingTheLastItemOffersARestart() {
        String last = Review.of(heldPost(Api.as(Person.aCustomer())));
        Pages pages = Pages.as(Person.MODERATOR);

        Document page =
                Jsoup.parse(pages.get("/moderation?after=" + last).expect(200).body());

        assertThat(page.select("main").text())
                .contains("You have seen all waiting items")
                .doesNotContain("Nothing is waiting");
        assertThat(page.select("main .btn--primary").attr("href")).isEqualTo("/moderation");
        assertThat(pages.find("/moderation", "[id=review:number]").val()).isNotEmpty();
    }

    @Test
    void editDuringAClaimReleasesIt() {
        Api author = Api.as(Person.aCustomer());
        String post = heldPost(author);
        String item = "/moderation/queue/" + Review.of(post);
        moderator.post(item + "/claim").expect(200);

        author.patch("/forum/posts/" + post, Json.of("body", "Something else by now."))
                .expect(200);

        moderator.post(item + "/verdict", Json.of("action", "APPROVE")).expect(409);
        moderator.post(item + "/claim").expect(200);
        assertThat(moderator.get(item).expect(200).http().body()).contains("Something else by now.");
        moderator.post(item + "/verdict", Json.of("action", "APPROVE")).expect(204);
    }

    @Test
    void flagsAreShownToTheModerator() {
        String post = Forum.firstPost(
                Api.as(Person.SECOND), Forum.ask(Api.as(Person.SECOND), "Who hums " + UUID.randomUUID(), "It does."));
        String words = "The same words stand in " + UUID.randomUUID();
        Api.as(Person.CUSTOMER)
                .post("/forum/posts/" + post + "/flags", Json.of("reason", "OFF_TOPIC", "comment", words))
                .expect(204);
        String item = Review.of(post);

        Answer shown = moderator.get("/moderation/queue/" + item).expect(200);
        assertThat(shown.at("/flags")).hasSize(1);
        assertThat(shown.text("/flags/0/reason")).isEqualTo("OFF_TOPIC");
        assertThat(shown.text("/flags/0/comment")).isEqualTo(words);
        assertThat(Pages.as(Person.MODERATOR)
                        .get("/moderation?item=" + item)
                        .expect(200)
                        .body())
                .contains("It does not belong here", words);

        Review.approve(post);
        Api.as(Person.AGENT)
                .post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        assertThat(moderator.get("/moderation/queue/" + item).text("/flags/0/reason"))
                .isEqualTo("SPAM");
        Review.approve(post);
    }

    @Test
    @Tag("database")
    void logIsFilteredByModeratorActionAndText() {
        String title = "Lids " + UUID.randomUUID();
        String thread = Forum.start(Api.as(Person.aCustomer()), "DISCUSSION", title, "Look at this.")
                .expect(201)
                .text("/id");
        Review.judge(Forum.firstPost(moderator, thread), "REJECT", "OFF_TOPIC", "Not about kitchens");
        String judge = moderator.get("/me").expect(200).text("/id");
        String words = title.substring(title.length() - 12).toUpperCase(Locale.ROOT);

        assertThat(titles("q=" + words)).containsExactly(title);
        assertThat(titles("q=" + words + "&action=REJECT&moderator=" + judge)).containsExactly(title);
        assertThat(titles("q=" + words + "&action=APPROVE")).isEmpty();
        assertThat(titles("q=" + words + "&moderator="
                        + admin.get("/me").expect(200).text("/id")))
                .isEmpty();
        assertThat(titles("q=" + words + "&moderator=nobody")).isEmpty();
    }

    @Test
    void silencedMemberCannotStartThreads() {
        Api person = Api.as(Person.aCustomer());
        String id = person.get("/me").expect(200).text("/id");
        var silence = Json.of("days", 2, "rule", "OFFENSIVE");
        person.post("/moderation/accounts/" + id + "/silence", silence).expect(404);

        moderator.post("/moderation/accounts/" + id + "/silence", silence).expect(204);

        start(person).expect(409);
        person.get("/forum/threads").expect(200);
    }

    private List<String> titles(String wanted) {
        return moderator
                .get("/moderation/log?" + wanted)
                .expect(200)
                .at("/items")
                .findValuesAsText("title");
    }

    private static String heldPost(Api author) {
        String thread = start(author).expect(201).text("/id");
        return Forum.firstPost(author, thread);
    }

    private static Answer start(Api author) {
        return Forum.start(author, "DISCUSSION", "Look " + UUID.randomUUID(), "Look at this.");
    }
}
