package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.inside.BouncedNow;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An address whose mail came back: nothing is sent to it, those whom it concerns see why, and it can work again. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ReturnedMailHttpIT {

    private static final String STOPPED = "We stopped writing to it.";

    private final Api agent = Api.as(Person.AGENT);
    private final Person nora = Person.aCustomer();

    @Test
    void mailStopsUntilItsReaderSaysThatItWorksAgain() {
        String ticket = Support.ask(Api.as(nora), "Kettle", "It drips.");
        bounce(nora.email());
        Support.reply(agent, ticket, "PUBLIC", "Lost words.");

        assertThat(Pages.as(nora).get("/account/profile").expect(200).body())
                .contains("Mail to " + nora.email() + " came back", "there is no such address", STOPPED)
                .doesNotContain("550");
        assertThat(Pages.as(Person.AGENT)
                        .get("/desk/ticket/" + ticket)
                        .expect(200)
                        .body())
                .contains(STOPPED)
                .doesNotContain("550");
        String account = Api.as(nora).get("/me").expect(200).text("/id");
        assertThat(Pages.as(Person.ADMIN)
                        .get("/admin/account/" + account)
                        .expect(200)
                        .body())
                .contains(STOPPED, "5.1.1 · 550 5.1.1 …@…: no such user here".replace("…@…", "&lt;…@…&gt;"));

        Pages.as(nora).submit("/account/profile", "mailForm", Map.of("resume", ""));
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).doesNotContain(STOPPED);
        Support.reply(agent, ticket, "PUBLIC", "Words that arrive.");
        Mailbox.await(nora.email(), "Our answer");
        assertThat(Mailbox.to(nora.email()))
                .anyMatch(letter -> letter.text().contains("Words that arrive."))
                .noneMatch(letter -> letter.text().contains("Lost words."));
    }

    /** Whoever sets a new password by a mailed link has read the mail. */
    @Test
    void whatTheyAskForIsSentAndUsingItResumesMail() {
        bounce(nora.email());
        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        String token = Mailbox.await(nora.email(), "Set a new password").token();
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).contains(STOPPED);
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", nora.password()))
                .expect(204);
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).doesNotContain(STOPPED);
    }

    @Test
    @Tag("database")
    void aThousandReportsAtOnceAreOne() {
        List<Integer> answers = Concurrently.by(8, i -> {
            bounce(nora.email());
            return 200;
        });
        assertThat(answers).hasSize(8);
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).contains(STOPPED);
    }

    private static void bounce(String address) {
        Api.visitor().with(BouncedNow.HEADER, address).get("/faq/categories").expect(200);
    }
}
