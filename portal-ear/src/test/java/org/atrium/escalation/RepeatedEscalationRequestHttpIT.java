package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks for support where it has the question already is heard in its ticket. */
@ArquillianTest
@RunAsClient
class RepeatedEscalationRequestHttpIT {

    private final Api author = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);
    private String path;
    private String ticket;

    @BeforeEach
    void escalate() {
        String thread = Forum.ask(author, "Which cloth?", "It leaves stripes.");
        path = "/forum/threads/" + thread + "/escalation";
        ticket = Support.escalate(author, thread);
    }

    @Test
    void authorsReasonIsPrivate() {
        assertThat(requestAgain(author, "It is for tonight.")).isEqualTo(ticket);

        assertThat(messagesWith(ticket, "PRIVATE")).containsExactly("It is for tonight.");
        assertThat(author.get("/tickets/" + ticket).expect(200).body()).contains("It is for tonight.");
        assertThat(requestAgain(author, " ")).isEqualTo(ticket);
        assertThat(messagesWith(ticket, "PRIVATE")).hasSize(1);
    }

    @Test
    void requestRepeatedWithTheSameKeyAddsOneMessage() {
        Api keyed = author.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(requestAgain(keyed, "It is for tonight.")).isEqualTo(ticket);
        assertThat(requestAgain(keyed, "It is for tonight.")).isEqualTo(ticket);

        assertThat(messagesWith(ticket, "PRIVATE")).hasSize(1);
    }

    @Test
    void moderatorsReasonIsAnInternalNote() {
        assertThat(requestAgain(Api.as(Person.MODERATOR), "Asked twice in chat."))
                .isEqualTo(ticket);

        assertThat(messagesWith(ticket, "INTERNAL")).containsExactly("Asked twice in chat.");
        assertThat(author.get("/tickets/" + ticket).expect(200).body()).doesNotContain("Asked twice");
    }

    @Test
    void closedTicketGetsAFollowUp() {
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "CLOSED")).expect(200);

        String next = requestAgain(Api.as(Person.MODERATOR), "It is back.");

        assertThat(next).isNotEqualTo(ticket);
        assertThat(agent.get("/desk/tickets/" + next).expect(200).text("/follows"))
                .isEqualTo(ticket);
        assertThat(messagesWith(next, "INTERNAL")).containsExactly("It is back.");
        assertThat(requestAgain(author, "It is.")).isEqualTo(next);
        assertThat(messagesWith(next, "PRIVATE")).containsExactly("It is.");
    }

    private String requestAgain(Api asker, String reason) {
        return asker.post(path, Json.of("reason", reason)).expect(200).text("/ticket");
    }

    private List<String> messagesWith(String number, String visibility) {
        JsonNode messages =
                agent.get("/desk/tickets/" + number).expect(200).json().at("/messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.at("/visibility").asText().equals(visibility))
                .map(message -> message.at("/body").asText())
                .toList();
    }
}
