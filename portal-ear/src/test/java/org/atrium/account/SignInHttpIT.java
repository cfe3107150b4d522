package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Signing in over the API, from outside. */
@ArquillianTest
@RunAsClient
class SignInHttpIT {

    @Test
    void aTokenOpensTheApiUntilItIsGivenBack() {
        Api agent = Api.visitor().signedInAs(Person.AGENT);
        assertThat(agent.get("/me").expect(200).text("/email")).isEqualTo("agent@example.com");
        agent.delete("/sessions/current").expect(204);
        agent.get("/me").expect(401);
    }

    @Test
    void everyWrongSignInSoundsTheSame() {
        String unknown = wrong("nobody@example.com");
        String known = wrong("agent@example.com");
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void aFieldThatMeansNothingIsRefused() {
        Answer refused = Api.visitor()
                .post(
                        "/sessions",
                        Json.of("email", Person.AGENT.email(), "password", Person.AGENT.password(), "otp", "123456"))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("otp");
    }

    @Test
    void aPasswordIsOneHoweverAKeyboardWritesIt() {
        Person somebody = Person.somebody();
        Person composed = new Person(somebody.email(), "zoë’s kéttle orbit", somebody.name()).verified();
        Person decomposed = new Person(
                composed.email(), Normalizer.normalize(composed.password(), Normalizer.Form.NFD), composed.name());
        assertThat(decomposed.password()).isNotEqualTo(composed.password());
        Api.visitor().signedInAs(decomposed).get("/me").expect(200);
    }

    private static String wrong(String email) {
        return Api.visitor()
                .post("/sessions", Json.of("email", email, "password", "not this one"))
                .expect(401)
                .text("/detail");
    }
}
