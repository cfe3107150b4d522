package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has chosen nothing is told what to choose. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ReviewFormHttpIT {

    private final Pages moderator = Pages.as(Person.MODERATOR);
    private final Api author = Api.as(Person.aCustomer());

    @Test
    void rejectingAPostRequiresARule() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it held?", "By whom?");
        String item = Review.of(Forum.reply(author, thread, "Look at this."));
        Api.as(Person.MODERATOR).post("/moderation/queue/" + item + "/claim").expect(200);

        assertThat(judge(item, "reject", Map.of()).expect(200).body())
                .contains("Rule it breaks: Choose one. The author is notified");
        judge(item, "reject", Map.of("review:rule", "OFF_TOPIC")).expect(302);
    }

    @Test
    void claimedItemIsJudgedAtItsOwnAddress() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it claimed?", "By whom?");
        String before = Review.of(Forum.reply(author, thread, "Look at this."));
        String item = Review.of(Forum.reply(author, thread, "And at that."));
        String path = "/moderation?after=" + before;
        moderator.get(path).expect(200);

        Api.as(Person.MODERATOR).post("/moderation/queue/" + item + "/claim").expect(200);

        assertThat(moderator.get(path).expect(302).header("Location")).endsWith("/moderation?item=" + item);
        judge(item, "approve", Map.of()).expect(302);
    }

    @Test
    void collapsedVerdictsExpandOnError() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it moved?", "Where to?");
        String item = Review.of(Forum.reply(author, thread, "Look at this."));
        Api.as(Person.MODERATOR).post("/moderation/queue/" + item + "/claim").expect(200);

        assertThat(unfolded(judge(item, "move", Map.of()))).isTrue();
        assertThat(unfolded(judge(item, "reject", Map.of()))).isFalse();
    }

    @Test
    void daysAreReadForSilenceAndSuspensionOnly() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it silenced?", "For how long?");
        String item = Review.of(Forum.reply(author, thread, "Look at this."));
        Api.as(Person.MODERATOR).post("/moderation/queue/" + item + "/claim").expect(200);
        Map<String, String> typed = Map.of(
                "review:rule",
                "OFF_TOPIC",
                "review:until",
                "a week",
                "review:into",
                "?",
                "review:title",
                "x".repeat(201));

        for (String days : List.of("a week", "0", "4000", "99999999999")) {
            Map<String, String> other = new LinkedHashMap<>(typed);
            other.put("review:until", days);
            Answer refused = judge(item, "silence", other);
            Document page = Jsoup.parse(refused.expect(200).body());
            assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#review:until");
            assertThat(page.expectFirst("[id=review:until]").val()).isEqualTo(days);
            assertThat(unfolded(refused)).isTrue();
        }
        judge(item, "reject", typed).expect(302);
    }

    @Test
    void daysOfAWarningAreIgnored() {
        String page = "/forum/person/" + author.get("/me").expect(200).text("/id");
        Map<String, String> typed = Map.of("rule", "SPAM", "until", "a week");
        for (String kind : List.of("SILENCE", "SUSPENSION")) {
            Map<String, String> sent = new LinkedHashMap<>(typed);
            sent.put("kind", kind);
            assertThat(moderator.submit(page, "sanction", sent).expect(200).body())
                    .contains("For how many days: Enter a whole number");
        }
        moderator.submit(page, "sanction", typed).expect(302);
    }

    @Test
    void valuesOutsideTheirBoundsAreRefusedByThem() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it bounded?", "By what?");
        String item = Review.of(Forum.reply(author, thread, "Look at this."));
        Api.as(Person.MODERATOR).post("/moderation/queue/" + item + "/claim").expect(200);

        for (String days : List.of("3651", "99999999999", "12345678901234567890")) {
            assertThat(judge(item, "silence", Map.of("review:until", days, "review:rule", "SPAM"))
                            .expect(200)
                            .body())
                    .as(days)
                    .contains("Enter 3,650 or less.");
        }
        assertThat(judge(item, "silence", Map.of("review:until", "soon", "review:rule", "SPAM"))
                        .expect(200)
                        .body())
                .contains("Enter a whole number in digits");
        for (String into : List.of("abc", "-1", "12345678901234567890")) {
            assertThat(judge(item, "merge", Map.of("review:into", into))
                            .expect(200)
                            .body())
                    .as(into)
                    .contains("Enter the number or the address of a thread.")
                    .doesNotContain("Fill in this field.");
            assertThat(moderator
                            .submit("/forum/merge/" + thread, "merge", Map.of("into", into))
                            .expect(200)
                            .body())
                    .as(into)
                    .contains("Enter the number or the address of a thread.")
                    .doesNotContain("Fill in this field.");
        }
    }

    private static boolean unfolded(Answer page) {
        return Jsoup.parse(page.expect(200).body())
                .expectFirst("details:has(#review\\:move)")
                .hasAttr("open");
    }

    @Test
    void flagReasonIsRequired() {
        String thread = Forum.ask(Api.as(Person.CUSTOMER), "Is it reported?", "By whom?");
        String post = Forum.firstPost(Api.as(Person.CUSTOMER), thread);
        Answer asked = Pages.as(Person.SECOND).submit("/forum/flag/" + post, "flag", Map.of());
        assertThat(asked.expect(200).body()).contains("Choose what is wrong with the post.");
    }

    private Answer judge(String item, String button, Map<String, String> choices) {
        String path = "/moderation?item=" + item;
        Map<String, String> sent = new LinkedHashMap<>();
        Jsoup.parse(moderator.get(path).expect(200).body())
                .expectForm("form[id=review]")
                .formData()
                .forEach(field -> sent.put(field.key(), field.value()));
        sent.putAll(choices);
        sent.put("review:" + button, "");
        return moderator.post(path, sent);
    }
}
