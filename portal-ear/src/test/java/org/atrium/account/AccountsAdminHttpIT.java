package org.atrium.account;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How administrators run people's accounts, by the pages and over the API. */
@ArquillianTest
@RunAsClient
class AccountsAdminHttpIT {

    private final Api admin = Api.as(Person.ADMIN);

    @Test
    void aLongAddressIsNoTrouble() {
        String local = UUID.randomUUID() + "x".repeat(24);
        String email = local + "@" + "b".repeat(63) + "." + "c".repeat(59) + ".example.org";
        Answer created = admin.post(
                        "/admin/accounts", Json.of("email", email, "displayName", "Nora", "roles", List.of("CUSTOMER")))
                .expect(201);
        String path = "/admin/accounts/" + created.text("/id");
        admin.get(path).expect(200);
        admin.patch(path, Json.of("roles", List.of("CUSTOMER", "MODERATOR"))).expect(200);
    }
}
