package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in over the API, from outside. */
@ArquillianTest
@RunAsClient
@Tag("once")
class SignInHttpIT {

    private static final String CONFIRM = "Confirm your e-mail address";

    @Test
    void tokenWorksUntilSignOut() {
        Api agent = Api.visitor().signedInAs(Person.AGENT);
        assertThat(agent.get("/me").expect(200).text("/email")).isEqualTo("agent@example.com");
        agent.delete("/sessions/current").expect(204);
        agent.get("/me").expect(401);
    }

    /** The server keeps one module for all requests: whoever asks beside others is told what they are told alone. */
    @Test
    void requestsAtTheSameTimeAreTheirOwn() {
        List<Api> readers = Stream.of(Person.AGENT, Person.CUSTOMER, Person.SECOND, Person.MODERATOR)
                .map(Api::as)
                .toList();
        List<String> alone = readers.stream().map(SignInHttpIT::shown).toList();
        assertThat(alone).doesNotHaveDuplicates();

        assertThat(Concurrently.by(8, i -> IntStream.range(0, 25)
                        .allMatch(round -> shown(readers.get((i + round) % readers.size()))
                                .equals(alone.get((i + round) % readers.size())))))
                .doesNotContain(false);
    }

    /** Who somebody is, and whether the server lets them in where roles are needed. */
    private static String shown(Api reader) {
        return reader.get("/me").expect(200).text("/email") + " "
                + reader.get("/desk/tickets").status() + " "
                + reader.get("/moderation/queue").status();
    }

    @Test
    void failedSignInsAnswerTheSame() {
        String unknown = wrong("nobody@example.com");
        String known = wrong("agent@example.com");
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void unsupportedFieldsAreRefused() {
        Answer refused = Api.visitor()
                .post(
                        "/sessions",
                        Json.of("email", Person.AGENT.email(), "password", Person.AGENT.password(), "otp", "123456"))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("otp");
    }

    @Test
    void passwordsMatchInAnyUnicodeForm() {
        Person person = Person.somebody();
        Person composed = new Person(person.email(), "zoë’s kéttle orbit", person.name()).verified();
        Person decomposed = new Person(
                composed.email(), Normalizer.normalize(composed.password(), Normalizer.Form.NFD), composed.name());
        assertThat(decomposed.password()).isNotEqualTo(composed.password());
        Api.visitor().signedInAs(decomposed).get("/me").expect(200);
    }

    @Test
    void emptyFieldsAreReported() {
        Document page = Jsoup.parse(Pages.visitor()
                .submit("/signin", "form", Map.of("email", "", "password", ""))
                .expect(200)
                .body());

        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#email", "#password");
        assertThat(page.select(".field--error")).hasSize(2);
        assertThat(page.text()).doesNotContain("is wrong");
    }

    @Test
    void everyRefusalOnThePageNamesTheConfirmationAlike() {
        Person unconfirmed = Person.somebody();
        unconfirmed.register();

        String page = refusedPage(unconfirmed.email(), "not this one");

        assertThat(page).contains("password is wrong", "Just registered? Open the link in our mail first.");
        assertThat(refusedPage("nobody@example.com", "not this one")).isEqualTo(page);
        assertThat(refusedPage(Person.AGENT.email(), "not this one")).isEqualTo(page);
        Document opened = Jsoup.parse(Pages.visitor().get("/signin").expect(200).body());
        assertThat(opened.text()).doesNotContain("Just registered?");
    }

    @Test
    void rightPasswordOfAnUnconfirmedRegistrationMailsTheLinkAgain() {
        Person unconfirmed = Person.somebody();
        unconfirmed.register();
        Mailbox.await(unconfirmed.email(), CONFIRM);

        assertThat(refusedPage(unconfirmed.email(), unconfirmed.password()))
                .isEqualTo(refusedPage("nobody@example.com", "not this one"));

        Eventually.so(
                "the link is mailed again",
                Duration.ofSeconds(20),
                () -> Mailbox.to(unconfirmed.email()).stream()
                                .filter(mail -> mail.subject().contains(CONFIRM))
                                .count()
                        == 2);
        Api.visitor()
                .post("/sessions", Json.of("email", unconfirmed.email(), "password", unconfirmed.password()))
                .expect(401);
    }

    private static String refusedPage(String email, String password) {
        Document page = Jsoup.parse(Pages.visitor()
                .submit("/signin", "form", Map.of("email", email, "password", password))
                .expect(200)
                .body());
        assertThat(page.select("#unconfirmed a").attr("href")).isEqualTo("/register");
        return page.text();
    }

    private static String wrong(String email) {
        return Api.visitor()
                .post("/sessions", Json.of("email", email, "password", "not this one"))
                .expect(401)
                .text("/detail");
    }
}
