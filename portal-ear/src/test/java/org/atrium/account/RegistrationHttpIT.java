package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Pages;
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
        register("Somebody else", "another password", null, null);
        Mailbox.await(nora.email(), "Confirm your e-mail address");
        register(" Nora ", nora.password(), "pl", "Europe/Warsaw");
        Letter second = Eventually.present("a second mail", LIMIT, () -> Mailbox.to(nora.email()).stream()
                .skip(1)
                .findFirst());
        assertThat(second.text()).doesNotContain("Nora").doesNotContain("Somebody else");

        Api.visitor()
                .post("/accounts/verification", Json.of("token", second.token()))
                .expect(204);

        Answer me = Api.as(nora).get("/me").expect(200);
        assertThat(me.text("/displayName")).isEqualTo("Nora");
        assertThat(me.text("/locale")).isEqualTo("pl");
        assertThat(me.text("/timeZone")).isEqualTo("Europe/Warsaw");
    }

    @Test
    void aTimeZoneIsTakenFromThePageIfItIsOne() {
        Map<String, String> form = Map.of(
                "displayName", "Nora", "email", nora.email(), "password", nora.password(), "timeZone", "Mars/Olympus");
        Pages.visitor().submit("/register", "form", form).expect(302);
        confirm();
        assertThat(Api.as(nora).get("/me").text("/timeZone")).isEqualTo("UTC");

        Person otto = Person.somebody();
        Api.visitor()
                .post(
                        "/accounts",
                        Json.of(
                                "email",
                                otto.email(),
                                "password",
                                otto.password(),
                                "displayName",
                                "Otto",
                                "timeZone",
                                "Mars/Olympus"))
                .expect(422);
    }

    @Test
    void aPasswordThatIsEasilyGuessedIsNotTaken() {
        Answer refused = Api.visitor()
                .post("/accounts", Json.of("email", nora.email(), "password", "aaaaaaaa", "displayName", "Nora"))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("password");
        Map<String, String> form = Map.of("displayName", "Nora", "email", nora.email(), "password", "aaaaaaaa");
        assertThat(Pages.visitor().submit("/register", "form", form).expect(200).body())
                .contains("This password is easily guessed");

        Person customer = Person.aCustomer();
        Api.as(customer)
                .put("/me/password", Json.of("currentPassword", customer.password(), "password", customer.email()))
                .expect(422);
        Api.visitor()
                .post("/password-resets", Json.of("email", customer.email()))
                .expect(202);
        String token = Mailbox.await(customer.email(), "Set a new password").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", "Password1"))
                .expect(422);
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", "kettle window orbit"))
                .expect(204);
    }

    @Test
    void nobodyChoosesThePasswordOfWhomAnAdministratorInvitesAsStaff() {
        theInvitationAloneOpensTheAccount("AGENT");
    }

    @Test
    void nobodyChoosesThePasswordOfACustomerWhomAnAdministratorInvites() {
        theInvitationAloneOpensTheAccount("CUSTOMER");
    }

    private void theInvitationAloneOpensTheAccount(String role) {
        admin.post("/admin/accounts", Json.of("email", nora.email(), "displayName", "Nora", "roles", List.of(role)))
                .expect(201);
        Letter invitation = Mailbox.await(nora.email(), "Your account at");
        register("A stranger", "a stranger's password", null, null);
        Mailbox.await(nora.email(), "You already have an account");
        assertThat(Mailbox.to(nora.email()))
                .noneMatch(letter -> letter.subject().equals("Confirm your e-mail address"));

        Api.visitor()
                .put("/password-resets", Json.of("token", invitation.token(), "password", nora.password()))
                .expect(204);
        assertThat(Api.as(nora).get("/me").expect(200).text("/displayName")).isEqualTo("Nora");
    }

    @Test
    void anInvitationThatWasLostIsSentAgain() {
        Map<String, Object> wish = Json.of("email", nora.email(), "displayName", "N.", "roles", List.of("AGENT"));
        String id = admin.post("/admin/accounts", wish).expect(201).text("/id");
        Letter lost = Mailbox.await(nora.email(), "Your account at");
        wish.put("displayName", "Nora");
        wish.put("roles", List.of("CUSTOMER"));
        assertThat(admin.post("/admin/accounts", wish).expect(201).text("/id")).isEqualTo(id);
        Letter again = Eventually.present("a second mail", LIMIT, () -> Mailbox.to(nora.email()).stream()
                .skip(1)
                .findFirst());

        Api.visitor()
                .put("/password-resets", Json.of("token", lost.token(), "password", nora.password()))
                .expect(422);
        Api.visitor()
                .put("/password-resets", Json.of("token", again.token(), "password", nora.password()))
                .expect(204);
        Answer me = Api.as(nora).get("/me").expect(200);
        assertThat(me.text("/displayName")).isEqualTo("Nora");
        assertThat(me.at("/roles")).hasSize(1);
    }

    @Test
    void whatNobodyHasConfirmedKeepsNobodyFromBeingInvited() {
        register("A stranger", "a stranger's password", "pl", "Europe/Warsaw");
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
        register("A stranger", "a stranger's password", null, null);
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

    private void confirm() {
        String token =
                Mailbox.await(nora.email(), "Confirm your e-mail address").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
    }

    private void register(String name, String password, String locale, String timeZone) {
        Map<String, Object> wish = Json.of("email", nora.email(), "password", password, "displayName", name);
        wish.put("locale", locale);
        wish.put("timeZone", timeZone);
        Api.visitor().post("/accounts", wish).expect(202);
    }
}
