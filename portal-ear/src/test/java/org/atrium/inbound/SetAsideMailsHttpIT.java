package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator receives a mail that was set aside, or discards it, once. */
@ArquillianTest
@RunAsClient
class SetAsideMailsHttpIT {

    private static final String PAGE = "/admin/mails";

    private final Api admin = Api.as(Person.ADMIN);
    private final Person nora = Person.aCustomer();
    private final String subject = "Kettle " + UUID.randomUUID();

    @Test
    @Tag("once")
    void aForgedMailIsReceivedOnceAnAdministratorStandsForIt() {
        JsonNode mail = forged();
        String file = mail.at("/file").asText();
        assertThat(Pages.as(Person.ADMIN).get(PAGE).expect(200).body())
                .contains(subject, nora.email(), "It hums.", "does not come from where it says", "/files/" + file);
        admin.get("/files/" + file).expect(200);
        Api.as(Person.AGENT).get("/files/" + file).expect(404);
        assertThat(Api.as(nora).all("/tickets?limit=10")).isEmpty();

        Answer outcome = admin.post(path(mail, "take-in")).expect(200);
        assertThat(outcome.text("/result")).isEqualTo("TICKET");
        assertThat(Api.as(nora)
                        .get("/tickets/" + outcome.text("/ticket"))
                        .expect(200)
                        .text("/messages/0/body"))
                .isEqualTo("It hums.");
        Api.as(Person.AGENT).get("/files/" + file).expect(200);
        admin.post(path(mail, "take-in")).expect(409);
        admin.post(path(mail, "discard")).expect(409);
        assertThat(find("SET_ASIDE")).isEmpty();
    }

    @Test
    void ofTwoAdministratorsOneReceivesIt() {
        JsonNode mail = forged();
        List<Integer> statuses = Concurrently.by(2, i -> admin.post(path(mail, "take-in"))).stream()
                .map(Answer::status)
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(Api.as(nora).all("/tickets?limit=10")).hasSize(1);
    }

    @Test
    @Tag("once")
    void aSecondDecisionIsRefused() {
        JsonNode mail = forged();
        Pages first = Pages.as(Person.ADMIN);
        String button = "#mail-" + mail.at("/id").asText() + " button[name=";
        Filled discard = first.fill(first.find(PAGE, button + "discard]"), Map.of());
        Filled receive = first.fill(first.find(PAGE, button + "receive]"), Map.of());

        discard.send().expect(302);
        assertThat(receive.send().expect(200).body()).contains("received or discarded this mail already");
        assertThat(find("DISCARDED")).hasSize(1);
        assertThat(first.get(PAGE + "?state=DISCARDED").expect(200).body()).contains(subject);
        assertThat(Api.as(nora).all("/tickets?limit=10")).isEmpty();
    }

    @Test
    @Tag("once")
    void whatStillCannotBeReceivedStays() {
        SentMail.from("nobody at all").subject(subject).text("It hums.").send();
        JsonNode mail = find("SET_ASIDE").get(0);
        Pages pages = Pages.as(Person.ADMIN);
        Filled receive =
                pages.fill(pages.find(PAGE, "#mail-" + mail.at("/id").asText() + " button[name=receive]"), Map.of());
        String next = receive.send().expect(302).header("Location");
        assertThat(pages.get(next.replaceFirst("^https?://[^/]+", ""))
                        .expect(200)
                        .body())
                .contains("still cannot be received");
        assertThat(find("SET_ASIDE")).hasSize(1);
    }

    @Test
    @Tag("once")
    void whatNoPersonWroteIsListedApart() {
        SentMail.from(nora.email())
                .subject(subject)
                .header("Auto-Submitted", "auto-replied")
                .text("I am away.")
                .send();
        assertThat(find("AUTOMATIC")).hasSize(1);
        assertThat(Pages.as(Person.ADMIN)
                        .get(PAGE + "?state=AUTOMATIC")
                        .expect(200)
                        .body())
                .contains(subject, "No person wrote it.");
        Answer received = admin.post(path(find("AUTOMATIC").get(0), "take-in")).expect(200);
        assertThat(received.text("/result")).isEqualTo("TICKET");
        admin.get("/admin/mails?state=TICKET").expect(422);
        admin.post("/admin/mails/" + Long.MAX_VALUE + "/discard").expect(404);
    }

    /** What still cannot be received waits on, and can be discarded. */
    @Test
    @Tag("once")
    void whatStaysSetAsideCanBeDiscarded() {
        SentMail.from("nobody").subject(subject).text("It hums.").send();
        JsonNode waiting = find("SET_ASIDE").get(0);
        for (int attempt : new int[] {1, 2}) {
            assertThat(admin.post(path(waiting, "take-in")).expect(200).text("/result"))
                    .as("attempt %d", attempt)
                    .isEqualTo("SET_ASIDE");
        }
        assertThat(admin.post(path(waiting, "discard")).status()).isBetween(200, 204);
        assertThat(find("SET_ASIDE")).isEmpty();
        assertThat(find("DISCARDED")).hasSize(1);
    }

    private JsonNode forged() {
        Answer outcome = SentMail.from(nora.email())
                .subject(subject)
                .header("Authentication-Results", "mx.portal.example; dmarc=fail header.from=example.org")
                .text("It hums.")
                .send();
        assertThat(outcome.text("/reason")).isEqualTo("FORGED");
        return find("SET_ASIDE").get(0);
    }

    private List<JsonNode> find(String state) {
        List<JsonNode> found = new java.util.ArrayList<>();
        admin.get("/admin/mails?limit=100&state=" + state)
                .expect(200)
                .at("/items")
                .forEach(one -> {
                    if (one.at("/subject").asText().equals(subject)) {
                        found.add(one);
                    }
                });
        return found;
    }

    private static String path(JsonNode mail, String act) {
        return "/admin/mails/" + mail.at("/id").asLong() + "/" + act;
    }
}
