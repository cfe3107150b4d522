package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mail server may hand over at the API, and what it is answered. */
@ArquillianTest
@RunAsClient
@Tag("once")
class MailDoorHttpIT {

    private static final String PATH = "/integration/mail";
    private static final String MAIL = "message/rfc822";

    @Test
    void aMailIsTakenInAndAnsweredWithWhatBecameOfIt() {
        String from = "mila-" + UUID.randomUUID() + "@mail.example";
        String mail = "From: Mila <" + from + ">\r\nTo: support@shop.example\r\nMessage-ID: <" + UUID.randomUUID()
                + "@mail.example>\r\nDate: Tue, 1 Dec 2026 08:00:00 +0000\r\nSubject: Kettle\r\n\r\nIt drips.\r\n";
        Answer answer = Api.merchant().send("POST", PATH, MAIL, mail).expect(200);
        assertThat(answer.text("/result")).isEqualTo("TICKET");
        assertThat(answer.text("/ticket")).matches("T-\\d+");
        assertThat(Api.merchant().send("POST", PATH, MAIL, mail).expect(200).text("/result"))
                .isEqualTo("DUPLICATE");
    }

    @Test
    void anEmptyMailIsOneToo() {
        Answer answer = Api.merchant().send("POST", PATH, MAIL, "").expect(200);
        assertThat(answer.text("/result")).isIn("SET_ASIDE", "DUPLICATE");
        assertThat(answer.at("/reason").isNull()).isFalse();
    }

    @Test
    void onlyClientsWithTheScopeHandOverMails() {
        Answer made = Api.as(Person.ADMIN)
                .post(
                        "/admin/api-clients",
                        Json.of("name", "Orders " + UUID.randomUUID(), "scopes", List.of("orders:write")))
                .expect(201);
        Api.visitor()
                .with("Authorization", "Bearer " + made.text("/key"))
                .send("POST", PATH, MAIL, "Subject: x\r\n\r\nx")
                .expect(404);
    }

    @Test
    void otherTypesAreRefused() {
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x")) {
            Api.merchant().send("POST", PATH, type, "Subject: x\r\n\r\nx").expect(415);
        }
        Api.merchant().get(PATH).expect(405);
    }

    /** The server's own limit would end the connection: this is the portal's answer. */
    @Test
    void moreThanSixtyMegabytesAreRefused() {
        Api.merchant().send("POST", PATH, MAIL, "x".repeat((60 << 20) + 1)).expect(413);
    }
}
