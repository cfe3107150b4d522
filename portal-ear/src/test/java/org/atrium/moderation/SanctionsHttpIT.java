package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Warnings, silences and suspensions: what they keep people from, that they are told, and how they end. */
@ArquillianTest
@RunAsClient
@Tag("once")
class SanctionsHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api admin = Api.as(Person.ADMIN);
    private final Person person = Person.aCustomer();
    private final Api author = Api.as(person);
    private final String account =
            "/moderation/accounts/" + author.get("/me").expect(200).text("/id");

    @Test
    void verdictSilencesTheAuthor() {
        String item = "/moderation/queue/" + Review.of(post());
        moderator.post(item + "/claim").expect(200);
        assertThat(moderator
                        .post(item + "/verdict", Json.of("action", "SILENCE", "rule", "OFFENSIVE"))
                        .expect(422)
                        .text("/errors/0/field"))
                .isEqualTo("until");
        String until = Instant.now().plus(3, ChronoUnit.DAYS).toString();
        moderator
                .post(
                        item + "/verdict",
                        Json.of("action", "SILENCE", "rule", "OFFENSIVE", "note", "Calm down", "until", until))
                .expect(204);

        Answer refused = ask();
        assertThat(refused.expect(409).text("/detail")).contains("insults and hate", "Calm down");
        assertThat(Mailbox.await(person.email(), "cannot write").text()).contains("Insults and hate", "Calm down");
        String published = Api.visitor().get("/forum/threads").expect(200).text("/items/0/id");
        author.post("/forum/threads/" + published + "/subscription").expect(204);

        String verdict = author.get("/me/verdicts").expect(200).text("/items/0/id");
        author.post("/me/verdicts/" + verdict + "/appeal", Json.of("reason", "I was quoting"))
                .expect(201);
        admin.post(item + "/claim").expect(200);
        admin.post(item + "/verdict", Json.of("action", "APPROVE")).expect(204);

        ask().expect(201);
        assertThat(moderator
                        .get(account + "/sanctions")
                        .expect(200)
                        .at("/items/0/holds")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void suspendedMemberMayOnlyReadUntilLifted() {
        author.post(account + "/suspension", Json.of("rule", "SPAM")).expect(404);
        moderator.post(account + "/suspension", Json.of("rule", "SPAM")).expect(204);

        ask().expect(409);
        String thread = Api.visitor().get("/forum/threads").expect(200).text("/items/0/id");
        String post = Api.visitor().get("/forum/threads/" + thread + "/posts").text("/items/0/id");
        author.post("/forum/posts/" + post + "/likes").expect(409);
        author.get("/forum/threads/" + thread).expect(200);
        author.get("/orders").expect(200);

        String sanction = moderator.get(account + "/sanctions").expect(200).text("/items/0/id");
        moderator.delete(account + "/sanctions/" + sanction).expect(204);
        author.post("/forum/posts/" + post + "/likes").expect(204);
        Mailbox.await(person.email(), "no longer suspended from our community");
    }

    @Test
    void silencedAndSuspendedMembersKeepTheirName() {
        String name = author.get("/me").expect(200).text("/displayName");
        for (String sanction : List.of("silence", "suspension")) {
            moderator
                    .post(account + "/" + sanction, Json.of("rule", "OFFENSIVE", "days", 2))
                    .expect(204);

            assertThat(author.patch("/me", Json.of("displayName", "You fools"))
                            .expect(409)
                            .text("/detail"))
                    .startsWith("Your name is shown in the community.");
            assertThat(Pages.as(person)
                            .submit("/account/profile", "form", Map.of("displayName", "You fools"))
                            .expect(200)
                            .body())
                    .contains("Your name is shown in the community.");
            author.patch("/me", Json.of("fullName", "Nora of " + sanction, "displayName", name))
                    .expect(200);

            String imposed = moderator.get(account + "/sanctions").expect(200).text("/items/0/id");
            moderator.delete(account + "/sanctions/" + imposed).expect(204);
        }

        assertThat(author.get("/me").text("/displayName")).isEqualTo(name);
        author.patch("/me", Json.of("displayName", "Somebody new")).expect(200);
    }

    @Test
    void liftingOneOfTwoSanctionsSaysWhatStillHolds() {
        moderator
                .post(account + "/silence", Json.of("rule", "SPAM", "days", 40))
                .expect(204);
        moderator
                .post(account + "/suspension", Json.of("rule", "SPAM", "days", 2))
                .expect(204);
        var sanctions = moderator.get(account + "/sanctions").expect(200).at("/items");
        String suspension = account + "/sanctions/" + sanctions.get(0).at("/id").asText();
        String silence = account + "/sanctions/" + sanctions.get(1).at("/id").asText();

        moderator.delete(suspension).expect(204);

        assertThat(Mailbox.await(person.email(), "You still cannot write in our community until")
                        .text())
                .contains("A moderator has lifted a suspension.");
        ask().expect(409);

        moderator.delete(silence).expect(204);
        Mailbox.await(person.email(), "You can write in our community again");
        ask().expect(201);
    }

    @Test
    void shorterSecondSilenceNamesTheLaterDate() {
        moderator
                .post(account + "/silence", Json.of("rule", "SPAM", "days", 40))
                .expect(204);
        String later = Mailbox.await(person.email(), "You cannot write in our community until")
                .subject();
        moderator
                .post(account + "/silence", Json.of("rule", "SPAM", "days", 2, "note", "And again"))
                .expect(204);

        var second = Eventually.present(
                "the mail on the second silence", Duration.ofSeconds(20), () -> Mailbox.to(person.email()).stream()
                        .filter(letter -> letter.text().contains("And again"))
                        .findFirst());
        assertThat(second.subject()).isEqualTo(later);
        assertThat(ask().expect(409).text("/detail")).contains(later.substring(later.indexOf("until ")));
    }

    @Test
    void silenceWithinAnEndlessSuspensionNamesNoDate() {
        moderator.post(account + "/suspension", Json.of("rule", "SPAM")).expect(204);
        moderator.post(account + "/silence", Json.of("rule", "SPAM", "days", 2)).expect(204);

        assertThat(Mailbox.await(person.email(), "You still cannot write in our community")
                        .text())
                .doesNotContain("until");
    }

    @Test
    void sanctionsLastTenYearsAtMost() {
        String far = Instant.now().plus(3651, ChronoUnit.DAYS).toString();
        for (var terms : List.of(
                Json.of("rule", "SPAM", "until", far),
                Json.of("rule", "SPAM", "until", "9999-12-31T00:00:00Z"),
                Json.of("rule", "SPAM", "days", Integer.MAX_VALUE))) {
            assertThat(moderator.post(account + "/silence", terms).expect(422).text("/errors/0/field"))
                    .isIn("until", "days");
            moderator.post(account + "/suspension", terms).expect(422);
        }

        String item = Review.of(post());
        moderator.post("/moderation/queue/" + item + "/claim").expect(200);
        Pages pages = Pages.as(Person.MODERATOR);
        var days = Map.of("review:until", "2147483647", "review:rule", "SPAM");
        assertThat(pages.press(pages.find("/moderation?item=" + item, "[name='review:silence']"), days)
                        .expect(200)
                        .body())
                .contains("Enter 3,650 or less.");
        assertThat(moderator.get(account + "/sanctions").expect(200).at("/items"))
                .isEmpty();
    }

    @Test
    void warningNotifiesAndCanBeAppealed() {
        moderator
                .post(account + "/warning", Json.of("rule", "OFF_TOPIC", "note", "Kettles only"))
                .expect(204);
        assertThat(Mailbox.await(person.email(), "warning").text()).contains("Kettles only");
        String verdict = author.get("/me/verdicts").expect(200).text("/items/0/id");
        author.post("/me/verdicts/" + verdict + "/appeal", Json.of("reason", "It was a kettle"))
                .expect(201);

        String item = null;
        for (var waiting : admin.get("/moderation/queue?limit=100").expect(200).at("/items")) {
            if (waiting.at("/appealed/id").asText().equals(verdict)) {
                item = "/moderation/queue/" + waiting.at("/id").asText();
            }
        }
        moderator.post(item + "/claim").expect(409);
        admin.post(item + "/claim").expect(200);
        admin.post(item + "/verdict", Json.of("action", "REJECT", "note", "No kettle"))
                .expect(204);
        assertThat(author.get("/me/verdicts/" + verdict).text("/appeal/outcome"))
                .isEqualTo("UPHELD");
    }

    @Test
    void staffCannotBeSanctioned() {
        String agent = Api.as(Person.AGENT).get("/me").expect(200).text("/id");
        moderator
                .post("/moderation/accounts/" + agent + "/silence", Json.of("rule", "SPAM", "days", 1))
                .expect(409);
    }

    @Test
    void watchedWordHoldsPostsForReview() {
        String word = "zonk" + UUID.randomUUID().toString().substring(0, 6);
        Api.as(Person.CUSTOMER).post("/moderation/words", Json.of("word", word)).expect(404);
        String id = moderator
                .post("/moderation/words", Json.of("word", " " + word.toUpperCase(java.util.Locale.ROOT)))
                .expect(201)
                .text("/id");
        moderator.post("/moderation/words", Json.of("word", word)).expect(409);

        assertThat(thread(Api.as(Person.CUSTOMER), "Is this a " + word + "?").text("/state"))
                .isEqualTo("HELD");
        moderator.delete("/moderation/words/" + id).expect(204);
        assertThat(thread(Api.as(Person.CUSTOMER), "Is this a " + word + "?").text("/state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void concurrentlyAddedWatchedWordIsStoredOnce() {
        String word = "Zonk  " + UUID.randomUUID();
        assertThat(Concurrently.by(4, i -> moderator
                        .post("/moderation/words", Json.of("word", word))
                        .status()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
        moderator
                .post("/moderation/words", Json.of("word", "\u0130".repeat(80)))
                .expect(422);
    }

    @Test
    void refusedPostsAreCountedWithoutSanctions() {
        String refused = post();
        String overturned = post();
        String item = Review.of(post());
        Review.judge(refused, "REJECT", "SPAM", null);
        Review.judge(overturned, "HIDE", "SPAM", null);
        String verdict = author.get("/me/verdicts").expect(200).text("/items/0/id");
        author.post("/me/verdicts/" + verdict + "/appeal", Json.of("reason", "It was a kettle"))
                .expect(201);
        String appeal = "/moderation/queue/" + Review.of(overturned);
        admin.post(appeal + "/claim").expect(200);
        admin.post(appeal + "/verdict", Json.of("action", "APPROVE")).expect(204);
        moderator.post(account + "/silence", Json.of("rule", "SPAM", "days", 1)).expect(204);

        assertThat(Pages.as(Person.MODERATOR)
                        .find("/moderation?item=" + item, "dt:contains(Posts refused before) + dd")
                        .text())
                .isEqualTo("1");
    }

    private String post() {
        String thread = ask().expect(201).text("/id");
        return Forum.firstPost(author, thread);
    }

    private Answer ask() {
        return thread(author, "Look at this.");
    }

    private static Answer thread(Api asker, String body) {
        return Forum.start(asker, "DISCUSSION", "Look " + UUID.randomUUID(), body);
    }
}
