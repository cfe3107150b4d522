package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An address that is registered more than once before anybody shows that it is theirs. */
@ArquillianTest
@RunAsClient
@Tag("once")
class RegistrationHttpIT {

    private static final String CONFIRM = "Confirm your e-mail address";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Person nora = Person.somebody();
    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void confirmationAppliesTheRegistrationOfTheGivenPassword() {
        register("Somebody else", "another password", null, null);
        Mailbox.await(nora.email(), CONFIRM);
        register(" Nora ", nora.password(), "pl", "Europe/Warsaw");
        Letter second = second();
        assertThat(second.text()).doesNotContain("Nora").doesNotContain("Somebody else");

        Api.visitor()
                .post("/accounts/verification", Json.of("token", second.token(), "password", nora.password()))
                .expect(204);

        Answer me = Api.as(nora).get("/me").expect(200);
        assertThat(me.text("/displayName")).isEqualTo("Nora");
        assertThat(me.text("/locale")).isEqualTo("pl");
        assertThat(me.text("/timeZone")).isEqualTo("Europe/Warsaw");
    }

    @Test
    void linkNeverAppliesAnUnknownPassword() {
        String stranger = "a stranger's password";
        register("Mallory", stranger, null, null);
        String older = Mailbox.await(nora.email(), CONFIRM).token();
        register("Nora", nora.password(), "pl", "Europe/Warsaw");
        String newer = second().token();

        for (String token : List.of(older, newer)) {
            Answer refused = verify(Json.of("token", token)).expect(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("password");
            verify(Json.of("token", token, "password", "nobody's password")).expect(422);
        }
        verify(Json.of("token", older, "password", nora.password())).expect(204);

        assertThat(Api.as(nora).get("/me").text("/displayName")).isEqualTo("Nora");
        signIn(stranger).expect(401);
        verify(Json.of("token", newer, "password", stranger)).expect(422);
    }

    @Test
    void laterRegistrationsOfOthersDoNotOverrideTheOwnPassword() {
        register("Nora", nora.password(), "pl", "Europe/Warsaw");
        Mailbox.await(nora.email(), CONFIRM);
        String stranger = "a stranger's password";
        register("Mallory", stranger, null, null);
        String newer = second().token();

        verify(Json.of("token", newer)).expect(422);
        Map<String, String> form = Map.of("password", nora.password());
        Pages.visitor().submit("/verify?token=" + newer, "form", form).expect(302);

        assertThat(Api.as(nora).get("/me").text("/displayName")).isEqualTo("Nora");
        signIn(stranger).expect(401);
    }

    @Test
    @Tag("database")
    void repeatedRegistrationWithTheSamePasswordIsOneRegistration() {
        register("Nora", nora.password(), null, null);
        Mailbox.await(nora.email(), CONFIRM);
        register("Nora L", nora.password(), null, null);
        verify(Json.of("token", second().token())).expect(204);
        assertThat(Api.as(nora).get("/me").text("/displayName")).isEqualTo("Nora L");
    }

    @Test
    void verificationPageAsksForThePasswordOrANewOne() {
        String stranger = "a stranger's password";
        register("Mallory", stranger, null, null);
        String path = "/verify?token=" + Mailbox.await(nora.email(), CONFIRM).token();

        Pages page = Pages.visitor();
        assertThat(page.get(path).expect(200).body()).contains("Mallory");
        assertThat(page.submit(path, "form", Map.of()).expect(200).body())
                .contains("No registration of this address uses this password");
        assertThat(page.submit(path, "form", Map.of("newPassword", "aaaaaaaa"))
                        .expect(200)
                        .body())
                .contains("This password is easily guessed");
        page.submit(path, "form", Map.of("newPassword", nora.password(), "displayName", "Nora"))
                .expect(302);

        assertThat(Api.as(nora).get("/me").text("/displayName")).isEqualTo("Nora");
        signIn(stranger).expect(401);
    }

    @Test
    void validTimeZoneOfThePageIsStored() {
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
    void staffNamesAreReserved() {
        for (String name : List.of("Ada Okafor ✓", "\u041etto Brandt", "SupportTeam")) {
            Answer refused = Api.visitor()
                    .post("/accounts", Json.of("email", nora.email(), "password", nora.password(), "displayName", name))
                    .expect(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("displayName");
        }
        Api hers = Api.as(Person.aCustomer());
        hers.patch("/me", Json.of("displayName", "Okafor Ada")).expect(422);
        hers.patch("/me", Json.of("displayName", "Nora Okafor")).expect(200);
    }

    @Test
    void nameChosenWithAnotherPasswordIsNoStaffName() {
        register("Mallory", "a stranger's password", null, null);
        String token = Mailbox.await(nora.email(), CONFIRM).token();

        Answer refused = verify(Json.of("token", token, "newPassword", nora.password(), "displayName", "Ada Okafor ✓"))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("displayName");

        verify(Json.of("token", token, "newPassword", nora.password(), "displayName", "Nora"))
                .expect(204);
    }

    @Test
    void staffNeedALongerPasswordWhereverTheySetOne() {
        String nine = "Xk7#pQ2v!";
        Person customer = Person.aCustomer();
        Api.as(customer)
                .put("/me/password", Json.of("currentPassword", customer.password(), "password", nine))
                .expect(204);

        Person colleague = Person.aCustomer();
        Api own = Api.as(colleague);
        Api.as(Person.ADMIN)
                .patch("/admin/accounts/" + own.get("/me").text("/id"), Json.of("roles", List.of("CUSTOMER", "AGENT")))
                .expect(200);
        own.put("/me/password", Json.of("currentPassword", colleague.password(), "password", nine))
                .expect(422);
        Api.visitor()
                .post("/password-resets", Json.of("email", colleague.email()))
                .expect(202);
        String token = Mailbox.await(colleague.email(), "Set a new password").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", nine))
                .expect(422);
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", "kettle window orbit"))
                .expect(204);
    }

    @Test
    void guessablePasswordsAreRefused() {
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
        assertThat(Pages.visitor().get("/reset?token=" + token).expect(200).body())
                .contains("It replaces the old one.");
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", "Password1"))
                .expect(422);
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", "kettle window orbit"))
                .expect(204);
    }

    @Test
    void registrationCannotSetThePasswordOfInvitedStaff() {
        theInvitationAloneOpensTheAccount("AGENT");
    }

    @Test
    void registrationCannotSetThePasswordOfAnInvitedCustomer() {
        theInvitationAloneOpensTheAccount("CUSTOMER");
    }

    private void theInvitationAloneOpensTheAccount(String role) {
        admin.post("/admin/accounts", Json.of("email", nora.email(), "displayName", "Nora", "roles", List.of(role)))
                .expect(201);
        Letter invitation = Mailbox.await(nora.email(), "Your account at");
        assertThat(Pages.visitor()
                        .get("/reset?token=" + invitation.token())
                        .expect(200)
                        .body())
                .contains("Your account has no password yet.")
                .doesNotContain("It replaces the old one.");
        register("A stranger", "a stranger's password", null, null);
        Mailbox.await(nora.email(), "You already have an account");
        assertThat(Mailbox.to(nora.email()))
                .noneMatch(letter -> letter.subject().equals(CONFIRM));

        Api.visitor()
                .put("/password-resets", Json.of("token", invitation.token(), "password", nora.password()))
                .expect(204);
        assertThat(Api.as(nora).get("/me").expect(200).text("/displayName")).isEqualTo("Nora");
    }

    /** With another link; what the first one said of name and roles stays. */
    @Test
    void invitationsCanBeSentAgain() {
        Map<String, Object> request = Json.of("email", nora.email(), "displayName", "N.", "roles", List.of("AGENT"));
        String id = admin.post("/admin/accounts", request).expect(201).text("/id");
        Letter lost = Mailbox.await(nora.email(), "Your account at");
        request.put("displayName", "Nora");
        request.put("roles", List.of("CUSTOMER"));
        assertThat(admin.post("/admin/accounts", request).expect(200).text("/id"))
                .isEqualTo(id);
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
        assertThat(me.text("/displayName")).isEqualTo("N.");
        assertThat(me.at("/roles")).extracting(JsonNode::asText).containsExactly("AGENT");
    }

    @Test
    void unconfirmedRegistrationDoesNotBlockAnInvitation() {
        register("A stranger", "a stranger's password", "pl", "Europe/Warsaw");
        Letter confirmation = Mailbox.await(nora.email(), CONFIRM);
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
    void staffInvitationVoidsARegistration() {
        register("Stranger", "a stranger's password", null, null);
        Letter confirmation = Mailbox.await(nora.email(), CONFIRM);
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

    private Letter second() {
        return Eventually.present("a second mail", LIMIT, () -> Mailbox.to(nora.email()).stream()
                .skip(1)
                .findFirst());
    }

    private static Answer verify(Map<String, Object> confirmation) {
        return Api.visitor().post("/accounts/verification", confirmation);
    }

    private Answer signIn(String password) {
        return Api.visitor().post("/sessions", Json.of("email", nora.email(), "password", password));
    }

    private void confirm() {
        String token = Mailbox.await(nora.email(), CONFIRM).token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
    }

    private void register(String name, String password, String locale, String timeZone) {
        Map<String, Object> request = Json.of("email", nora.email(), "password", password, "displayName", name);
        request.put("locale", locale);
        request.put("timeZone", timeZone);
        Api.visitor().post("/accounts", request).expect(202);
    }
}
