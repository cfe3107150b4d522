package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.testing.Api;
import org.atrium.testing.DueEntities;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links that were asked for before an address or a password changed, and whose mails were held up meanwhile. */
@ArquillianTest
@RunAsClient
@Tag("once")
class VoidedLinksHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String NO_SERVER = "MailConnectException";
    private static final String NEW_PASSWORD = "another long password";

    private final Person nora = Person.aCustomer();
    private final String next = "next-" + nora.email();
    private final Api hers = Api.as(nora);
    private final Pages admin = Pages.as(Person.ADMIN);

    @Test
    void resetLinkOfAFormerAddressIsVoid() {
        askForTheNextAddress();
        String confirmation =
                Mailbox.await(next, "Confirm your new e-mail address").token();
        Mailbox.whileDown(() -> {
            Api.visitor()
                    .post("/password-resets", Json.of("email", nora.email()))
                    .expect(202);
            awaitAFailedMail();
            hers.post("/me/email/confirmation", Json.of("token", confirmation)).expect(204);
        });
        DueEntities.makeDue("OutboxMessage");

        Mailbox.await(nora.email(), "Your e-mail address was changed");
        assertThat(Mailbox.to(nora.email()))
                .noneMatch(letter -> letter.subject().equals("Set a new password"));
        awaitNoTrouble();
    }

    @Test
    void newPasswordVoidsAPendingEmailChange() {
        Mailbox.whileDown(() -> {
            askForTheNextAddress();
            awaitAFailedMail();
            hers.put("/me/password", Json.of("currentPassword", nora.password(), "password", NEW_PASSWORD))
                    .expect(204);
        });
        DueEntities.makeDue("OutboxMessage");

        Mailbox.await(nora.email(), "Your password was changed");
        assertThat(Mailbox.to(next)).isEmpty();
        awaitNoTrouble();
    }

    private void askForTheNextAddress() {
        hers.post("/me/email", Json.of("email", next, "password", nora.password()))
                .expect(202);
    }

    private void awaitAFailedMail() {
        Eventually.so("the mail to fail", LIMIT, () -> outbox().contains(NO_SERVER));
    }

    private void awaitNoTrouble() {
        Eventually.so("the outbox to be empty again", LIMIT, () -> !outbox().contains(NO_SERVER));
    }

    private String outbox() {
        return admin.get("/admin/outbox").expect(200).body();
    }
}
