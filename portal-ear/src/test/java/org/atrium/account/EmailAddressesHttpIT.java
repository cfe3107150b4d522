package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Tracking;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** However an e-mail address is spelled, it is one, and nobody else reads what is sent there. */
@ArquillianTest
@RunAsClient
class EmailAddressesHttpIT {

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final Person kunde = person("kunde-" + id + "@bücher.test");
    private final Person sameInALabels = person("Kunde-" + id + "@xn--bcher-kva.TEST");
    private final Person sameDecomposed = person("kunde-" + id + "@BU\u0308CHER.test");

    @Test
    void spellingsOfAnEmailAddressAreOneAccount() {
        verify(kunde);
        for (Person spelled : List.of(sameInALabels, sameDecomposed)) {
            assertThat(Api.visitor().signedInAs(spelled).get("/me").expect(200).text("/email"))
                    .isEqualTo(kunde.email());
        }
        sameInALabels.register();
        Mailbox.await(onTheWire(), "You already have an account");
        Api.visitor()
                .post("/password-resets", Json.of("email", sameDecomposed.email()))
                .expect(202);
        Mailbox.await(onTheWire(), "Set a new password");
        assertThat(Mailbox.recipients()).contains(onTheWire());
        for (String words : List.of("kunde-" + id + "@büch", "kunde-" + id + "@xn--bch", sameDecomposed.email())) {
            assertThat(Api.as(Person.ADMIN)
                            .get("/admin/accounts?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .expect(200)
                            .at("/items"))
                    .as(words)
                    .hasSize(1);
        }
    }

    @Test
    void ordersAreMatchedInAnySpelling() {
        String before = Merchant.deliveredOrder(sameInALabels);
        Pages guest = Pages.visitor();
        assertThat(look(guest, before, sameDecomposed).body()).contains("SW" + before);
        verify(kunde);
        Map<String, Object> order = Merchant.order("IT-D" + id.toUpperCase(Locale.ROOT), sameDecomposed);
        Api.merchant().put("/integration/orders/" + order.get("number"), order).expect(201);
        for (Object number : List.of(before, order.get("number"))) {
            Api.as(kunde).get("/orders/" + number).expect(200);
        }
    }

    /** The test's mail server takes UTF-8: it is told these letters, and no others in their place. */
    @Test
    void nonAsciiLocalPartsReachTheMailServerUnchanged() {
        for (String address : List.of("ţim-" + id + "@łodz.test", "šlice-" + id + "@shop.test")) {
            person(address).register();
            String onTheWire = address.replace("łodz", "xn--odz-gwa");
            Eventually.so("a mail to " + onTheWire, Duration.ofSeconds(20), () -> Mailbox.recipients()
                    .contains(onTheWire));
        }
        assertThat(Mailbox.recipients())
                .noneMatch(recipient -> recipient.contains("cim-" + id) || recipient.contains("alice-" + id));
    }

    private void verify(Person person) {
        person.register();
        String token = Mailbox.await(onTheWire(), "Confirm your e-mail address").token();
        Api.visitor().post("/accounts/verification", Json.of("token", token)).expect(204);
    }

    private String onTheWire() {
        return "kunde-" + id + "@xn--bcher-kva.test";
    }

    private Answer look(Pages visitor, String number, Person person) {
        return Tracking.look(visitor, number, person.email(), "10115");
    }

    private Person person(String email) {
        return new Person(email, "a long password " + id, "Person " + id);
    }
}
