package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How administrators run people's accounts, by the pages and over the API. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AccountsAdminHttpIT {

    private final Api admin = Api.as(Person.ADMIN);

    @Test
    @Tag("database")
    void longEmailAddressesAreAccepted() {
        String local = UUID.randomUUID() + "x".repeat(24);
        String email = local + "@" + "b".repeat(63) + "." + "c".repeat(59) + ".example.org";
        Answer created = admin.post(
                        "/admin/accounts", Json.of("email", email, "displayName", "Nora", "roles", List.of("CUSTOMER")))
                .expect(201);
        String path = "/admin/accounts/" + created.text("/id");
        admin.get(path).expect(200);
        admin.patch(path, Json.of("roles", List.of("CUSTOMER", "MODERATOR"))).expect(200);
    }

    @Test
    void administratorsCannotDemoteThemselves() {
        Api own = Api.as(Person.aCustomer());
        String path = "/admin/accounts/" + own.get("/me").expect(200).text("/id");
        admin.patch(path, Json.of("roles", List.of("CUSTOMER", "ADMIN"))).expect(200);
        own.patch(path, Json.of("roles", List.of("CUSTOMER"))).expect(409);
        own.patch(path, Json.of("suspended", true)).expect(409);
        own.patch(path, Json.of("roles", List.of("CUSTOMER", "AGENT", "ADMIN"))).expect(200);
    }

    @Test
    void secondInvitationKeepsNameAndRolesOfTheFirstAndSaysSo() {
        String email = UUID.randomUUID() + "@example.org";
        String first = admin.post(
                        "/admin/accounts",
                        Json.of("email", email, "displayName", "Otto", "roles", List.of("CUSTOMER", "AGENT")))
                .expect(201)
                .text("/id");
        Mailbox.await(email, "Your account at");

        Pages page = Pages.as(Person.ADMIN);
        String path = "/admin/account/" + first;
        assertThat(page.submit("/admin/invite", "form", Map.of("email", email, "displayName", "Somebody"))
                        .expect(302)
                        .header("Location"))
                .endsWith(path);
        assertThat(page.get(path).expect(200).body()).contains("not confirmed yet", "Otto");
        Answer second = admin.post(
                        "/admin/accounts",
                        Json.of("email", email, "displayName", "Somebody", "roles", List.of("CUSTOMER")))
                .expect(200);
        assertThat(second.text("/displayName")).isEqualTo("Otto");
        assertThat(second.at("/roles").toString()).contains("AGENT");
    }

    @Test
    void errorOfARoleChangeDoesNotAskToSuspend() {
        String page = "/admin/account/"
                + Api.as(Person.aCustomer()).get("/me").expect(200).text("/id");
        Pages other = Pages.as(Person.ADMIN);
        Map<String, String> form = new HashMap<>(other.form(page, "rolesForm"));
        form.remove("roles");
        form.put("save", "");

        Answer refused = other.post(page, form).expect(200);
        assertThat(refused.body()).contains("Roles: Choose at least one.");
        assertThat(panel(refused).hasAttr("open")).isFalse();

        Answer tooLong = other.submit(page, "accessForm", Map.of("reason", "x".repeat(1001)))
                .expect(200);
        assertThat(panel(tooLong).hasAttr("open")).isFalse();
    }

    private static Element panel(Answer page) {
        return Jsoup.parse(page.body()).expectFirst("details.confirm");
    }

    @Test
    void staleFormDoesNotRestoreARemovedRole() {
        Answer nora = Api.as(Person.aCustomer()).get("/me").expect(200);
        String page = "/admin/account/" + nora.text("/id");
        String path = "/admin/accounts/" + nora.text("/id");
        admin.patch(path, Json.of("roles", List.of("CUSTOMER", "MODERATOR"))).expect(200);
        Pages other = Pages.as(Person.ADMIN);
        String seen = Jsoup.parse(other.get(page).expect(200).body())
                .expectFirst("input[name=version]")
                .val();
        admin.patch(path, Json.of("roles", List.of("CUSTOMER"))).expect(200);

        Answer refused = other.submit(page, "rolesForm", Map.of("version", seen, "roles", "MODERATOR"))
                .expect(200);
        assertThat(refused.body()).contains("Somebody changed this while you were editing it");
        assertThat(admin.get(path).text("/roles/0")).isEqualTo("CUSTOMER");

        other.submit(page, "rolesForm", Map.of("roles", "MODERATOR")).expect(302);
        assertThat(admin.get(path).text("/roles/0")).isEqualTo("MODERATOR");
    }
}
