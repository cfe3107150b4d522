package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
    private final Api admin = Api.as(Person.ADMIN);

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

    @Test
    void nobodyChoosesThePasswordOfWhomAnAdministratorInvites() {
        admin.post("/admin/accounts", Json.of("email", nora.email(), "displayName", "Nora", "roles", List.of("AGENT")))
                .expect(201);
        Letter invitation = Mailbox.await(nora.email(), "Your account at");
        register("A stranger", "a stranger's password", null);
        Mailbox.await(nora.email(), "You already have an account");
        assertThat(Mailbox.to(nora.email()))
                .noneMatch(letter -> letter.subject().equals("Confirm your e-mail address"));

        Api.visitor()
                .put("/password-resets", Json.of("token", invitation.token(), "password", nora.password()))
                .expect(204);
        assertThat(Api.as(nora).get("/me").expect(200).text("/displayName")).isEqualTo("Nora");
    }

    @Test
    void whatNobodyHasConfirmedKeepsNobodyFromBeingInvited() {
        register("A stranger", "a stranger's password", "pl");
        Letter confirmation = Mailbox.await(nora.email(), "Confirm your e-mail address");
        admin.post(
                        "/admin/accounts",
                        Json.of("email", nora.email(), "displayName", "Nora", "roles", List.of("CUSTOMER")))
                .expect(201);
        Letter invitation = Mailbox.await(nora.email(), "Your account at");

        Api.visitor()
                .post("/accounts/verification", Json.of("token", confirmation.token()))
                .expect(422);
        Api.visitor()
                .put("/password-resets", Json.of("token", invitation.token(), "password", nora.password()))
                .expect(204);
        Answer me = Api.as(nora).get("/me").expect(200);
        assertThat(me.text("/displayName")).isEqualTo("Nora");
        assertThat(me.text("/locale")).isEqualTo("en");
        admin.post(
                        "/admin/accounts",
                        Json.of("email", nora.email(), "displayName", "Nora", "roles", List.of("CUSTOMER")))
                .expect(422);
    }

    @Test
    void aRegistrationIsVoidOnceItsAddressIsToBeStaffs() {
        register("A stranger", "a stranger's password", null);
        Letter confirmation = Mailbox.await(nora.email(), "Confirm your e-mail address");
        String id = admin.get("/admin/accounts?q=" + nora.email()).expect(200).text("/items/0/id");
        admin.patch("/admin/accounts/" + id, Json.of("roles", List.of("AGENT"))).expect(200);

        Api.visitor()
                .post("/accounts/verification", Json.of("token", confirmation.token()))
                .expect(422);

        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        Api.visitor()
                .put(
                        "/password-resets",
                        Json.of(
                                "token",
                                Mailbox.await(nora.email(), "Set a new password")
                                        .token(),
                                "password",
                                nora.password()))
                .expect(204);
        assertThat(Api.as(nora).get("/me").expect(200).text("/roles/0")).isEqualTo("AGENT");
    }

    private void register(String name, String password, String locale) {
        Api.visitor()
                .post(
                        "/accounts",
                        Json.of("email", nora.email(), "password", password, "displayName", name, "locale", locale))
                .expect(202);
    }
}
