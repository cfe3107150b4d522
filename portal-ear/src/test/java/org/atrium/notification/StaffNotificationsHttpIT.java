package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.SentMail;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Support is notified of its tickets, and answers by mail; what is said among colleagues stays there. */
@ArquillianTest
@RunAsClient
@Tag("once")
class StaffNotificationsHttpIT {

    private static final String SETTINGS = "/me/notification-settings";

    private final Person person = Person.aCustomer();
    private final Api nora = Api.as(person);
    private final Api agent = Api.as(Person.AGENT);
    private final Api admin = Api.as(Person.ADMIN);
    private final String subject = "Kettle " + UUID.randomUUID();
    private final String ticket = Support.ask(nora, subject, "It hums.");

    @Test
    void assignmentNotifiesTheAssigneeAlone() {
        assign(admin);
        Letter letter = Mailbox.await(Person.AGENT.email(), "assigned “" + subject);
        assertThat(letter.text()).contains("/desk/ticket/" + ticket, "internal note");
        assertThat(notices(agent)).contains("assigned “" + subject);

        String own = Support.ask(nora, "Lid of " + subject, "It is loose.");
        agent.patch("/desk/tickets/" + own, Json.of("assignee", "me")).expect(200);
        assertThat(notices(agent)).doesNotContain("assigned “Lid of " + subject);
    }

    /** What is answered to it by mail is read by the customer, as the mail says. */
    @Test
    void customersReplyNotifiesTheAssignee() {
        agent.put(SETTINGS, settings(List.of("PORTAL", "EMAIL"))).expect(200);
        try {
            Support.reply(agent, ticket, "PRIVATE", "Descale it.");
            nora.post("/tickets/" + ticket + "/messages", Json.of("body", "It still hums."))
                    .expect(201);
            Letter letter = Mailbox.await(Person.AGENT.email(), "wrote in “" + subject);
            assertThat(letter.text()).contains("> It still hums.", "the customer reads your words");
            assertThat(notices(agent)).contains("wrote in “" + subject);
            Answer outcome = SentMail.from(Person.AGENT.email())
                    .answering(letter, "Then send it back.")
                    .send();
            assertThat(outcome.text("/ticket")).isEqualTo(ticket);
            assertThat(nora.get("/tickets/" + ticket).expect(200).body()).contains("Then send it back.");
        } finally {
            agent.put(SETTINGS, settings(List.of("PORTAL"))).expect(200);
        }
    }

    @Test
    void reopeningWithoutWordsNotifiesTheAssignee() {
        Support.reply(agent, ticket, "PRIVATE", "Descale it.");
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
        Map<String, Object> call = Json.of("direction", "IN", "outcome", "WRONG_NUMBER", "notes", "Meant a bakery");
        admin.post("/desk/tickets/" + ticket + "/calls", call).expect(201);
        assertThat(agent.get("/desk/tickets/" + ticket).text("/status")).isEqualTo("SOLVED");

        call.put("outcome", "CALL_BACK");
        admin.post("/desk/tickets/" + ticket + "/calls", call).expect(201);

        assertThat(agent.get("/desk/tickets/" + ticket).text("/status")).isEqualTo("OPEN");
        assertThat(notices(agent)).contains("reopened “" + subject);
    }

    /** Never a word to the customer: not by the mail, and not by its answer. */
    @Test
    void whatIsAnsweredToAMentionIsAnInternalNote() {
        String name = agent.get("/me").expect(200).text("/displayName");
        Support.reply(admin, ticket, "INTERNAL", "@" + name + " is this the recall?");
        Letter letter = Mailbox.await(Person.AGENT.email(), "mentioned you in a note [" + ticket);
        assertThat(letter.text()).contains("is this the recall?", "internal note");
        assertThat(notices(agent)).contains("mentioned you in a note in “" + subject);
        Answer outcome = SentMail.from(Person.AGENT.email())
                .answering(letter, "Yes, but do not say so.")
                .send();
        assertThat(outcome.text("/ticket")).isEqualTo(ticket);
        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).body())
                .contains("Yes, but do not say so.", "INTERNAL");
        assertThat(nora.get("/tickets/" + ticket).expect(200).body()).doesNotContain("do not say so", "recall");

        SentMail.from(Person.AGENT.email())
                .answering(letter, "")
                .withFile("The list of the recall.", "list.txt", "text/plain", "")
                .send();
        Letter notice = Mailbox.await(Person.AGENT.email(), "could not be taken [" + ticket);
        SentMail.from(Person.AGENT.email())
                .answering(notice, "The recall is of March.")
                .send();
        assertThat(agent.get("/desk/tickets/" + ticket).expect(200).body()).contains("The recall is of March.");
        assertThat(nora.get("/tickets/" + ticket).expect(200).body()).doesNotContain("recall");

        Answer foreign = SentMail.from(person.email())
                .answering(letter, "Which recall? " + subject)
                .send();
        assertThat(foreign.text("/ticket")).isNotEqualTo(ticket);
        assertThat(Mailbox.to(person.email())).noneMatch(mail -> mail.text().contains("do not say so"));
    }

    @Test
    void kindsOfStaffAreShownToThemAlone() {
        assertThat(agent.get(SETTINGS).expect(200).body())
                .contains("ASSIGNMENT", "COLLEAGUE")
                .doesNotContain("TROUBLE", "REVIEW");
        assertThat(Api.as(Person.MODERATOR).get(SETTINGS).expect(200).body())
                .contains("REVIEW")
                .doesNotContain("ASSIGNMENT");
        assertThat(admin.get(SETTINGS).expect(200).body()).contains("ASSIGNMENT", "REVIEW", "TROUBLE");
        assertThat(nora.get(SETTINGS).expect(200).body()).doesNotContain("ASSIGNMENT", "REVIEW", "TROUBLE");
    }

    @Test
    void mailThatWaitsNotifiesAdministrators() {
        SentMail.from("nobody at all").text(subject).send();
        assertThat(notices(admin)).contains("A mail to support waits for you");
        assertThat(notices(agent)).doesNotContain("A mail to support waits");
    }

    private void assign(Api by) {
        String otto = agent.get("/me").expect(200).text("/id");
        by.patch("/desk/tickets/" + ticket, Json.of("assignee", otto)).expect(200);
    }

    private static String notices(Api api) {
        return api.get("/me/notifications?limit=50").expect(200).body();
    }

    private static Map<String, Object> settings(List<String> reply) {
        return Json.of("kinds", Map.of("CUSTOMER_REPLY", reply), "digest", "OFF", "quietHours", null);
    }
}
