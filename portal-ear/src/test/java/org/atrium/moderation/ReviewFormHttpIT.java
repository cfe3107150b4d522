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
                            .submit("/forum/tidy/" + thread, "merge", Map.of("into", into))
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
        assertThat(asked.expect(200).body()).contains("Choose an option.").doesNotContain("Fill in this field.");
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
