package org.atrium.platform.mail;

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

/** A mail server that is down loses nothing: what was written meanwhile waits, and is sent once when it is back. */
@ArquillianTest
@RunAsClient
@Tag("once")
class MailOutageHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String OUTBOX = "/admin/outbox";
    private static final String NO_SERVER = "MailConnectException";

    @Test
    void mailsOfAnOutageArriveOnce() {
        Person nora = Person.somebody();
        Pages admin = Pages.as(Person.ADMIN);
        assertThat(admin.get(OUTBOX).expect(200).body()).doesNotContain(NO_SERVER);

        Mailbox.whileDown(() -> {
            nora.register();
            Eventually.so(
                    "an administrator to see the failed try",
                    LIMIT,
                    () -> admin.get(OUTBOX).expect(200).body().contains(NO_SERVER));
        });
        DueEntities.makeDue("OutboxMessage");

        String token =
                Mailbox.await(nora.email(), "Confirm your e-mail address").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
        Eventually.so("the outbox to be empty again", LIMIT, () -> !admin.get(OUTBOX)
                .body()
                .contains(NO_SERVER));
        assertThat(Mailbox.to(nora.email())).hasSize(1);
    }
}
