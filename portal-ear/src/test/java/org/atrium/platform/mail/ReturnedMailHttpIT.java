package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
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
                .contains(STOPPED, "5.1.1 ·", "550 5.1.1 &lt;…@…&gt;: no such user here");

        Pages.as(nora).submit("/account/profile", "mailForm", Map.of("resume", ""));
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).doesNotContain(STOPPED);
        Support.reply(agent, ticket, "PUBLIC", "Words that arrive.");
        Mailbox.await(nora.email(), "Our answer");
        assertThat(Mailbox.to(nora.email()).stream()
                        .filter(letter -> letter.subject().contains("Our answer"))
                        .map(Mailbox.Letter::text))
                .singleElement()
                .asString()
                .containsSubsequence("Words that arrive.", "Before that:", "Lost words.");
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

    /** By the id of another's mail nobody stops mail to an address, nor by one that is made up. */
    @Test
    void aReportOfAnotherMailStopsNothing() {
        Person tim = Person.aCustomer();
        String others = Mailbox.to(tim.email()).get(0).header("Message-ID");
        assertThat(report(nora.email(), others)).isEqualTo("AUTOMATIC");
        assertThat(report(nora.email(), others.replaceFirst("[0-9a-f](?=@)", "x")))
                .isEqualTo("AUTOMATIC");
        for (Person person : List.of(nora, tim)) {
            assertThat(Pages.as(person).get("/account/profile").expect(200).body())
                    .doesNotContain(STOPPED);
        }
    }

    @Test
    @Tag("database")
    void manyReportsAtOnceAreOne() {
        List<String> results = Concurrently.by(8, i -> {
            bounce(nora.email());
            return "BOUNCE";
        });
        assertThat(results).hasSize(8);
        assertThat(Pages.as(nora).get("/account/profile").expect(200).body()).contains(STOPPED);
    }

    /** Reports, as another mail server does, that the mail that let them register did not arrive. */
    private static void bounce(String address) {
        assertThat(report(address, Mailbox.to(address).get(0).header("Message-ID")))
                .isEqualTo("BOUNCE");
    }

    private static String report(String address, String messageId) {
        return SentMail.from("MAILER-DAEMON@mx.example")
                .header("Auto-Submitted", "auto-replied")
                .header("MIME-Version", "1.0")
                .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\"")
                .content("\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour mail did not arrive.\r\n"
                        + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
                        + "Final-Recipient: rfc822; " + address + "\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                        + "Diagnostic-Code: smtp; 550 5.1.1 <" + address + ">: no such user here\r\n\r\n"
                        + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + messageId
                        + "\r\nSubject: Confirm\r\n\r\n--b--\r\n")
                .send()
                .text("/result");
    }
}
