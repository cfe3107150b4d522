package org.atrium.orders;

import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What somebody ordered before they had an account is theirs once the address is, whichever mail shows that it is. */
@ArquillianTest
@RunAsClient
class EarlierOrdersHttpIT {

    private final Person nora = Person.somebody();
    private final String order = Merchant.deliveredOrder(nora);

    @Test
    void registeredCustomersGetEarlierOrders() {
        nora.verified();
        hasTheOrder();
    }

    @Test
    void invitedCustomersGetEarlierOrders() {
        Api.as(Person.ADMIN)
                .post(
                        "/admin/accounts",
                        Json.of("email", nora.email(), "displayName", nora.name(), "roles", List.of("CUSTOMER")))
                .expect(201);
        setPasswordBy("Your account at ");
        hasTheOrder();
    }

    @Test
    void passwordResetVerifiesAndAssignsEarlierOrders() {
        nora.register();
        Mailbox.await(nora.email(), "Confirm your e-mail address");
        Api.visitor().post("/password-resets", Json.of("email", nora.email())).expect(202);
        setPasswordBy("Set a new password");
        hasTheOrder();
    }

    private void setPasswordBy(String subject) {
        String token = Mailbox.await(nora.email(), subject).token();
        Api.visitor()
                .put("/password-resets", Json.of("token", token, "password", nora.password()))
                .expect(204);
    }

    private void hasTheOrder() {
        Api.as(nora).get("/orders/" + order).expect(200);
    }
}
