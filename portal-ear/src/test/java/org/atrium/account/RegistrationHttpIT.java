package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An address that is registered more than once before anybody shows that it is theirs. */
@ArquillianTest
@RunAsClient
class RegistrationHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Person nora = Person.somebody();

    @Test
    void theAccountIsWhatTheRegistrationSaysWhoseLinkIsUsed() {
        register("Somebody else", "another password", null);
        Mailbox.await(nora.email(), "Confirm your e-mail address");
        register(" Nora ", nora.password(), "pl");
        Letter second = Eventually.present("a second mail", LIMIT, () -> Mailbox.to(nora.email()).stream()
                .skip(1)
                .findFirst());
        assertThat(second.text()).contains("Nora").doesNotContain("Somebody else");

        Api.visitor()
                .post("/accounts/verification", Json.of("token", second.token()))
                .expect(204);

        Answer me = Api.as(nora).get("/me").expect(200);
        assertThat(me.text("/displayName")).isEqualTo("Nora");
        assertThat(me.text("/locale")).isEqualTo("pl");
    }

    private void register(String name, String password, String locale) {
        Api.visitor()
                .post(
                        "/accounts",
                        Json.of("email", nora.email(), "password", password, "displayName", name, "locale", locale))
                .expect(202);
    }
}
