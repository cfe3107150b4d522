package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever chooses a password is told how long theirs has to be. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PasswordHintHttpIT {

    @Test
    void passwordPageNamesTheLengthForTheAccount() {
        assertThat(hint(Pages.as(Person.AGENT), "/account/password")).startsWith("At least 10 characters.");
        assertThat(hint(Pages.as(Person.CUSTOMER), "/account/password")).startsWith("At least 8 characters.");
        assertThat(hint(Pages.visitor(), "/register")).startsWith("At least 8 characters.");
    }

    @Test
    void mailedLinkNamesTheLengthForItsAccount() {
        assertThat(hint(Pages.visitor(), invitation("AGENT"))).startsWith("At least 10 characters.");
        assertThat(hint(Pages.visitor(), invitation("CUSTOMER"))).startsWith("At least 8 characters.");
    }

    private static String invitation(String role) {
        String email = "invited-" + UUID.randomUUID() + "@example.com";
        Api.as(Person.ADMIN)
                .post("/admin/accounts", Json.of("email", email, "displayName", "Invited", "roles", List.of(role)))
                .expect(201);
        return "/reset?token=" + Mailbox.await(email, "Your account at").token();
    }

    private static String hint(Pages pages, String path) {
        return pages.find(path, "#password-hint").text();
    }
}
