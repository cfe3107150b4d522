package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What mailed links, passwords, sessions and keys of requests keep to, seen from outside. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AccountsHttpIT {

    private static final int RACERS = 8;
    private static final String NEW_PASSWORD = "another long password ";

    @Test
    void registrationAnswersTheSameForATakenAddress() {
        Person nora = Person.aCustomer();
        assertThat(nora.register().body())
                .isEqualTo(Person.somebody().register().body());
        Mailbox.await(nora.email(), "You already have an account");
        Api.as(nora).get("/me").expect(200);
    }

    @Test
    @Tag("database")
    void concurrentUsesOfAVerificationLinkSucceedOnce() {
        Person nora = Person.somebody();
        nora.register();
        String token =
                Mailbox.await(nora.email(), "Confirm your e-mail address").token();
        Pages.visitor().get("/verify?token=" + token).expect(200);
        onlyOneWins(
                Concurrently.by(RACERS, i -> Api.visitor().post("/accounts/verification", Json.of("token", token))));
        Api.as(nora).get("/me").expect(200);
    }

    @Test
    @Tag("database")
    void concurrentUsesOfAResetLinkSetOnePassword() {
        Person nora = Person.aCustomer();
        Pages page = Pages.as(nora);
        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        String token = Mailbox.await(nora.email(), "Set a new password").token();

        List<Answer> answers = Concurrently.by(RACERS, i -> Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", NEW_PASSWORD + i)));

        int winner = onlyOneWins(answers);
        page.get("/orders").expect(302);
        for (int i = 0; i < RACERS; i++) {
            signIn(nora.email(), NEW_PASSWORD + i).expect(i == winner ? 201 : 401);
        }
        signIn(nora.email(), nora.password()).expect(401);
    }

    @Test
    void emailChangesOnConfirmationAndTheOldAddressIsNotified() {
        Person nora = Person.aCustomer();
        Api hers = Api.as(nora);
        String next = "next-" + nora.email();
        hers.post("/me/email", Json.of("email", next, "password", "not hers")).expect(422);
        hers.post("/me/email", Json.of("email", next, "password", nora.password()))
                .expect(202);
        String token = Mailbox.await(next, "Confirm your new e-mail address").token();
        assertThat(hers.get("/me").text("/email")).isEqualTo(nora.email());

        onlyOneWins(Concurrently.by(RACERS, i -> hers.post("/me/email/confirmation", Json.of("token", token))));

        Mailbox.await(nora.email(), "Your e-mail address was changed");
        signIn(next, nora.password()).expect(201);
        signIn(nora.email(), nora.password()).expect(401);
    }

    @Test
    void confirmingSignedOutAsksToSignInWithTheNewAddress() {
        Person nora = Person.aCustomer();
        String next = "next-" + nora.email();
        Api.as(nora)
                .post("/me/email", Json.of("email", next, "password", nora.password()))
                .expect(202);
        String token = Mailbox.await(next, "Confirm your new e-mail address").token();

        Pages phone = Pages.visitor();
        Answer confirmed = phone.submit("/confirm-email?token=" + token, "form", Map.of("password", nora.password()))
                .expect(302);
        assertThat(confirmed.header("Location")).endsWith("/signin");
        assertThat(phone.get("/signin").expect(200).body()).contains("Sign in with it from now on");
    }

    @Test
    void otherAccountsCannotConfirmAnEmailChange() {
        Person nora = Person.aCustomer();
        String next = "next-" + nora.email();
        Api.as(nora)
                .post("/me/email", Json.of("email", next, "password", nora.password()))
                .expect(202);
        String token = Mailbox.await(next, "Confirm your new e-mail address").token();
        String link = "/confirm-email?token=" + token;

        Pages another = Pages.as(Person.aCustomer());
        assertThat(another.get(link).expect(200).body())
                .contains("signed in to another account")
                .doesNotContain(nora.name(), nora.email(), "Use this address");
        Pages.Filled form = Pages.visitor().fill(link, "form", Map.of());
        another.resend(form);
        Api.as(Person.aCustomer())
                .post("/me/email/confirmation", Json.of("token", token))
                .expect(409);
        assertThat(Api.as(nora).get("/me").text("/email")).isEqualTo(nora.email());

        Pages hers = Pages.as(nora);
        assertThat(hers.get(link).expect(200).body()).contains(nora.name(), nora.email());
        hers.submit(link, "form", Map.of()).expect(302);
        assertThat(hers.get("/account/security").expect(200).body()).contains("Your new e-mail address is in use.");
        signIn(next, nora.password()).expect(201);
    }

    @Test
    void newPasswordEndsAllOtherSessions() {
        Person nora = Person.aCustomer();
        Api here = Api.as(nora);
        Api there = Api.as(nora);
        Pages page = Pages.as(nora);
        here.put("/me/password", Json.of("currentPassword", "not hers", "password", NEW_PASSWORD))
                .expect(422);
        there.get("/me").expect(200);
        page.get("/orders").expect(200);

        here.put("/me/password", Json.of("currentPassword", nora.password(), "password", NEW_PASSWORD))
                .expect(204);

        there.get("/me").expect(401);
        page.get("/orders").expect(302);
        here.get("/me").expect(200);
        Mailbox.await(nora.email(), "Your password was changed");
    }

    @Test
    void signOutEndsCopiesOfTheSessionToo() {
        Person nora = Person.aCustomer();
        Api here = Api.as(nora);
        Pages page = Pages.as(nora);
        Pages copy = page.copy();
        copy.get("/orders").expect(200);

        page.post("/signout", Map.of()).expect(302);
        page.get("/orders").expect(302);
        copy.get("/orders").expect(302);
        here.get("/me").expect(200);

        here.delete("/sessions/current").expect(204);
        here.get("/me").expect(401);
    }

    /** Browsers send the cookie with no form of another site, but would take an answer that drops it. */
    @Test
    void crossSiteFormCannotSignOut() {
        Answer answer = Pages.visitor().post("/signout", Map.of()).expect(302);
        assertThat(answer.http().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void suspensionEndsSessionsAtOnce() {
        Person nora = Person.aCustomer();
        Api hers = Api.as(nora);
        Pages page = Pages.as(nora);
        Api admin = Api.as(Person.ADMIN);
        String path = "/admin/accounts/" + hers.get("/me").text("/id");

        admin.patch(path, Json.of("suspended", true)).expect(200);

        hers.get("/me").expect(401);
        page.get("/orders").expect(302);
        signIn(nora.email(), nora.password()).expect(401);
        admin.patch(path, Json.of("suspended", false)).expect(200);
        signIn(nora.email(), nora.password()).expect(201);
    }

    @Test
    void suspensionVoidsMailedLinks() {
        Person nora = Person.aCustomer();
        Api hers = Api.as(nora);
        Api admin = Api.as(Person.ADMIN);
        String path = "/admin/accounts/" + hers.get("/me").text("/id");
        String next = "next-" + nora.email();
        hers.post("/me/email", Json.of("email", next, "password", nora.password()))
                .expect(202);
        String change = Mailbox.await(next, "Confirm your new e-mail address").token();
        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        String reset = Mailbox.await(nora.email(), "Set a new password").token();

        admin.patch(path, Json.of("suspended", true)).expect(200);
        Map<String, Object> taken = Json.of("token", change, "password", nora.password());
        Map<String, Object> set = Json.of("token", reset, "password", NEW_PASSWORD);
        Api.visitor().post("/me/email/confirmation", taken).expect(422);
        Api.visitor().put("/password-resets", set).expect(422);
        assertThat(Pages.visitor().get("/confirm-email?token=" + change).body()).contains("is no longer valid");

        admin.patch(path, Json.of("suspended", false)).expect(200);
        Api.visitor().post("/me/email/confirmation", taken).expect(422);
        Api.visitor().put("/password-resets", set).expect(422);
        signIn(nora.email(), nora.password()).expect(201);
    }

    @Test
    void emailChangeNeedsThePasswordOfTheRequestingAccount() {
        Person mallory = Person.aCustomer();
        Person nora = Person.aCustomer();
        String next = "next-" + nora.email();
        Api.as(mallory)
                .post("/me/email", Json.of("email", next, "password", mallory.password()))
                .expect(202);
        String token = Mailbox.await(next, "Confirm your new e-mail address").token();

        Api.visitor().post("/me/email/confirmation", Json.of("token", token)).expect(422);
        Answer refused = Api.visitor()
                .post("/me/email/confirmation", Json.of("token", token, "password", nora.password()))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("password");
        assertThat(Pages.visitor()
                        .submit("/confirm-email?token=" + token, "form", Map.of("password", nora.password()))
                        .expect(200)
                        .body())
                .contains("This is not your password");
        assertThat(Api.as(mallory).get("/me").text("/email")).isEqualTo(mallory.email());

        Pages own = Pages.as(mallory);
        assertThat(own.get("/confirm-email?token=" + token).body()).doesNotContain("type=\"password\"");
        own.submit("/confirm-email?token=" + token, "form", Map.of()).expect(302);
        signIn(next, mallory.password()).expect(201);
    }

    @Test
    @Tag("database")
    void concurrentRequestsWithOneKeyRunOnce() {
        Person nora = Person.aCustomer();
        Api keyed = Api.as(nora).with("Idempotency-Key", UUID.randomUUID().toString());

        List<Answer> answers = Concurrently.by(RACERS, i -> keyed.post("/me/addresses", address("Main 1")));

        assertThat(answers).extracting(Answer::status).contains(201).allMatch(status -> status == 201 || status == 409);
        Answer again = keyed.post("/me/addresses", address("Main 1")).expect(201);
        keyed.post("/me/addresses", address("Main 2")).expect(422);
        Answer book = Api.as(nora).get("/me/addresses").expect(200);
        assertThat(book.at("/items")).hasSize(1);
        assertThat(again.text("/id")).isEqualTo(book.text("/items/0/id"));
    }

    @Test
    @Tag("database")
    void addressBookIsPagedWithTheDefaultFirst() {
        Api hers = Api.as(Person.aCustomer());
        List<String> ids = Stream.of("Main 1", "Main 2", "Main 3")
                .map(line ->
                        hers.post("/me/addresses", address(line)).expect(201).text("/id"))
                .toList();

        Answer first = hers.get("/me/addresses?limit=2").expect(200);
        assertThat(first.at("/items").findValuesAsText("id")).containsExactly(ids.get(0), ids.get(2));
        Answer last =
                hers.get("/me/addresses?limit=2&cursor=" + first.text("/next")).expect(200);
        assertThat(last.at("/items").findValuesAsText("id")).containsExactly(ids.get(1));
        assertThat(last.at("/next").isNull()).isTrue();
        hers.get("/me/addresses?limit=101").expect(422);
    }

    @Test
    void postalCodesAreNormalised() {
        Api hers = Api.as(Person.aCustomer());
        Map<String, Object> address = address("Main 1");
        address.put("region", "Tokyo");
        List<List<String>> codes = List.of(
                List.of("JP", "１００−０００１", "100-0001"),
                List.of("JP", "〒100-0001", "100-0001"),
                List.of("JP", "100\u20110001", "100-0001"),
                List.of("GB", "SW1A\u00a02AA", "SW1A 2AA"),
                List.of("DE", "１０１１５", "10115"),
                List.of("AR", "C1420", "C1420"));
        for (List<String> code : codes) {
            address.put("country", code.get(0));
            address.put("postalCode", code.get(1));
            Answer kept = hers.post("/me/addresses", address).expect(201);
            assertThat(kept.text("/postalCode")).isEqualTo(code.get(2));
        }
    }

    @Test
    void absentFieldsStayAndNullClearsThem() {
        Api hers = Api.as(Person.aCustomer());
        hers.patch("/me", Json.of("phone", "+48 22 123-45-67", "fullName", "Nora L"))
                .expect(200);
        Answer cleared = hers.patch("/me", Json.of("fullName", null)).expect(200);
        assertThat(cleared.text("/phone")).isEqualTo("+48221234567");
        assertThat(cleared.at("/fullName").isNull()).isTrue();
        hers.patch("/me", Json.of("preferredChannel", "PIGEON")).expect(422);
    }

    /** Who somebody is, is remembered from request to request: not beyond a change of what they may do. */
    @Test
    void roleChangesApplyFromTheNextRequest() {
        Api hers = Api.as(Person.aCustomer());
        String path = "/admin/accounts/" + hers.get("/me").text("/id");
        Api admin = Api.as(Person.ADMIN);
        hers.get("/moderation/queue").expect(404);
        admin.patch(path, Json.of("roles", List.of("CUSTOMER", "MODERATOR"))).expect(200);
        hers.get("/moderation/queue").expect(200);
        admin.patch(path, Json.of("roles", List.of("CUSTOMER"))).expect(200);
        hers.get("/moderation/queue").expect(404);
    }

    /** Which of them; the others hear that the link is used up, or that somebody was faster. */
    private static int onlyOneWins(List<Answer> answers) {
        List<Integer> statuses = answers.stream().map(Answer::status).toList();
        assertThat(statuses).containsOnlyOnce(204).allMatch(status -> List.of(204, 409, 422)
                .contains(status));
        return statuses.indexOf(204);
    }

    private static Answer signIn(String email, String password) {
        return Api.visitor().post("/sessions", Json.of("email", email, "password", password));
    }

    private static Map<String, Object> address(String line) {
        return Json.of("name", "Nora", "line1", line, "postalCode", "00-950", "city", "Warszawa", "country", "PL");
    }
}
