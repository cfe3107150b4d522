package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question is written first and the account comes last: its words come along through sign-in, registration and mail. */
@ArquillianTest
@RunAsClient
@Tag("once")
class WordsBeforeSigningInHttpIT {

    private static final String CONFIRM = "Confirm your e-mail address";
    private static final Map<String, String> QUESTION = Map.of(
            "ask:title",
            "Why does my kettle hum?",
            "ask:category",
            "kitchen-table",
            "ask:body",
            "It hums since Tuesday.",
            "ask:tags",
            "hum");

    private final Pages browser = Pages.visitor();

    @Test
    void questionIsInTheFormAfterSigningIn() {
        String signIn = ask();
        assertThat(signIn).startsWith("/signin?next=%2Fforum%2Fask");

        String back = browser.submit(
                        signIn, "form", Map.of("email", Person.SECOND.email(), "password", Person.SECOND.password()))
                .expect(302)
                .header("Location");

        requireQuestion(browser.get(back).expect(200));
    }

    @Test
    void questionIsInTheFormAfterRegisteringAndConfirming() {
        Person nora = Person.somebody();
        String signIn = ask();
        String register = Jsoup.parse(browser.get(signIn).body())
                .select("a[href^=/register?next]")
                .attr("href");
        browser.submit(register, "form", registration(nora)).expect(302);
        Document inbox = Jsoup.parse(
                browser.get("/register?sent=mail&next=%2Fforum%2Fask").body());
        assertThat(inbox.text()).contains(nora.email());
        assertThat(inbox.select("main a").attr("href")).isEqualTo("/signin?next=%2Fforum%2Fask");
        String token = Mailbox.await(nora.email(), CONFIRM).token();

        String back = browser.submit("/verify?token=" + token, "form", Map.of("password", nora.password()))
                .expect(302)
                .header("Location");

        assertThat(back).isEqualTo("/forum/ask");
        assertThat(browser.isSignedIn()).isTrue();
        requireQuestion(browser.get(back).expect(200));
    }

    @Test
    void confirmingInAnotherBrowserSignsInAndShowsNothingOfTheFirst() {
        Person nora = Person.somebody();
        ask();
        browser.submit("/register?next=%2Fforum%2Fask", "form", registration(nora))
                .expect(302);
        String token = Mailbox.await(nora.email(), CONFIRM).token();

        Pages phone = Pages.visitor();
        String front = phone.submit("/verify?token=" + token, "form", Map.of("password", nora.password()))
                .expect(302)
                .header("Location");

        assertThat(front).isEqualTo("/");
        assertThat(phone.isSignedIn()).isTrue();
        assertThat(phone.get("/forum/ask").body()).doesNotContain("It hums since Tuesday.");
    }

    @Test
    void wrongPasswordConfirmsAndSignsInNobody() {
        Person nora = Person.somebody();
        browser.submit("/register", "form", registration(nora)).expect(302);
        String token = Mailbox.await(nora.email(), CONFIRM).token();
        browser.submit("/verify?token=" + token, "form", Map.of("password", "not this one"))
                .expect(200);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void wayBackLeadsToNoOtherSite() {
        Person nora = Person.somebody();
        browser.submit("/register?next=https%3A%2F%2Felsewhere.example%2F", "form", registration(nora))
                .expect(302);
        String token = Mailbox.await(nora.email(), CONFIRM).token();
        assertThat(browser.submit("/verify?token=" + token, "form", Map.of("password", nora.password()))
                        .expect(302)
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    void whatIsMissingIsNamedBeforeSigningIn() {
        Map<String, String> typed = new HashMap<>(QUESTION);
        typed.put("ask:category", "");
        assertThat(browser.submit("/forum/ask", "ask", typed).expect(200).body())
                .contains("Choose a category", "It hums since Tuesday.");
    }

    @Test
    void visitorWhoComesBackWithoutSigningInHasTheirQuestion() {
        ask();
        requireQuestion(browser.get("/forum/ask").expect(200));
        assertThat(Pages.visitor().get("/forum/ask").body()).doesNotContain("It hums since Tuesday.");
    }

    @Test
    void questionThatWasPostedIsNotFilledInAgain() {
        String signIn = ask();
        browser.submit(signIn, "form", Map.of("email", Person.SECOND.email(), "password", Person.SECOND.password()));
        browser.submit("/forum/ask", "ask", Map.of("ask:category", "kitchen-table"))
                .expect(302);
        assertThat(browser.get("/forum/ask").body()).doesNotContain("It hums since Tuesday.");
    }

    @Test
    void linkThatWasUsedOffersToSignInAndANewLink() {
        Person nora = Person.somebody();
        nora.register();
        String used = Mailbox.await(nora.email(), CONFIRM).token();
        browser.submit("/verify?token=" + used, "form", Map.of("password", nora.password()))
                .expect(302);

        Document page = Jsoup.parse(
                Pages.visitor().get("/verify?token=" + used).expect(200).body());
        assertThat(page.select("main a[href=/signin]")).hasSize(1);
        String unknown = sendAgain("nobody-" + nora.email());
        assertThat(sendAgain(nora.email())).isEqualTo(unknown);
        Mailbox.await(nora.email(), "You already have an account");
    }

    @Test
    void questionIsInTheFormAfterAForgottenPassword() {
        Person nora = Person.aCustomer();
        String signIn = ask();
        String forgot = Jsoup.parse(browser.get(signIn).body())
                .select("a[href^=/forgot?next]")
                .attr("href");
        browser.submit(forgot, "form", Map.of("email", nora.email())).expect(302);
        String token = Mailbox.await(nora.email(), "Set a new password").token();
        Person changed = new Person(nora.email(), "another " + nora.password(), nora.name());
        String again = browser.submit("/reset?token=" + token, "form", Map.of("password", changed.password()))
                .expect(302)
                .header("Location");

        String back = browser.submit(again, "form", Map.of("email", changed.email(), "password", changed.password()))
                .expect(302)
                .header("Location");

        requireQuestion(browser.get(back).expect(200));
    }

    @Test
    void newLinkIsMailedToWhoWaitsForOne() {
        Person nora = Person.somebody();
        nora.register();
        Mailbox.await(nora.email(), CONFIRM);
        sendAgain(nora.email());
        Eventually.so(
                "another link",
                Duration.ofSeconds(20),
                () -> Mailbox.to(nora.email()).size() == 2);
    }

    private static String sendAgain(String email) {
        Pages visitor = Pages.visitor();
        String next = visitor.submit("/verify?token=used", "again", Map.of("email", email))
                .expect(302)
                .header("Location");
        return Jsoup.parse(visitor.get(next).body()).select("main").text();
    }

    private static Map<String, String> registration(Person person) {
        return Map.of("displayName", person.name(), "email", person.email(), "password", person.password());
    }

    /** Asks as a visitor; gives where that leads. */
    private String ask() {
        return browser.submit("/forum/ask", "ask", QUESTION).expect(302).header("Location");
    }

    private static void requireQuestion(Answer page) {
        Document form = Jsoup.parse(page.body());
        assertThat(form.getElementById("ask:title").val()).isEqualTo("Why does my kettle hum?");
        assertThat(form.getElementById("ask:body").text()).isEqualTo("It hums since Tuesday.");
        assertThat(form.getElementById("ask:tags").val()).isEqualTo("hum");
    }
}
