package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever uses a link first has the address: what somebody only claims keeps nobody from what is theirs. */
@ArquillianTest
@RunAsClient
class FirstConfirmationWinsHttpIT {

    private static final String CONFIRM = "Confirm your e-mail address";
    private static final String CHANGE = "Confirm your new e-mail address";

    private final Person claimed = Person.somebody();
    private final Person owner = Person.aCustomer();

    @Test
    void unconfirmedRegistrationDoesNotBlockAnAddress() {
        claimed.register();
        String registration = Mailbox.await(claimed.email(), CONFIRM).token();
        change();

        verify(registration).expect(422);
        signIn(claimed.email(), owner.password(), 201);
        signIn(claimed.email(), claimed.password(), 401);
        assertThat(Api.as(Person.ADMIN)
                        .get("/admin/accounts?q=" + claimed.email())
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void unusedInvitationDoesNotBlockAnAddress() {
        invite("AGENT");
        String invitation = Mailbox.await(claimed.email(), "Your account at").token();
        change();

        Api.visitor()
                .put("/password-resets", Json.of("token", invitation, "password", claimed.password()))
                .expect(422);
        assertThat(signedIn(owner.password()).get("/me").expect(200).at("/roles"))
                .hasSize(1);
    }

    @Test
    void confirmedRegistrationKeepsTheAddress() {
        claimed.register();
        String registration = Mailbox.await(claimed.email(), CONFIRM).token();
        String change = askForChange();
        verify(registration).expect(204);

        confirm(change, 422);
        signIn(claimed.email(), claimed.password(), 201);
        signIn(owner.email(), owner.password(), 201);
    }

    @Test
    void usedInvitationKeepsTheAddress() {
        String change = askForChange();
        invite("CUSTOMER");
        String invitation = Mailbox.await(claimed.email(), "Your account at").token();
        Api.visitor()
                .put("/password-resets", Json.of("token", invitation, "password", claimed.password()))
                .expect(204);

        confirm(change, 422);
        signIn(claimed.email(), claimed.password(), 201);
    }

    @Test
    void unconfirmedEmailChangeDoesNotBlockRegistration() {
        String change = askForChange();
        claimed.register();
        verify(Mailbox.await(claimed.email(), CONFIRM).token()).expect(204);
        confirm(change, 422);
        signIn(claimed.email(), claimed.password(), 201);
    }

    private void change() {
        confirm(askForChange(), 204);
    }

    private String askForChange() {
        Api.as(owner)
                .post("/me/email", Json.of("email", claimed.email(), "password", owner.password()))
                .expect(202);
        return Mailbox.await(claimed.email(), CHANGE).token();
    }

    private void confirm(String token, int expected) {
        Api.as(owner).post("/me/email/confirmation", Json.of("token", token)).expect(expected);
    }

    private static Answer verify(String token) {
        return Api.visitor().post("/accounts/verification", Json.of("token", token));
    }

    private void invite(String role) {
        Api.as(Person.ADMIN)
                .post(
                        "/admin/accounts",
                        Json.of("email", claimed.email(), "displayName", "Invited", "roles", List.of(role)))
                .expect(201);
    }

    private Api signedIn(String password) {
        return Api.visitor().signedInAs(new Person(claimed.email(), password, "Owner"));
    }

    private static void signIn(String email, String password, int expected) {
        Api.visitor()
                .post("/sessions", Json.of("email", email, "password", password))
                .expect(expected);
    }
}
