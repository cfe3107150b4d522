package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By when support answers, as its thread says it: as long as somebody waits for that, and not a moment longer. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AnswerDueTimeHttpIT {

    private final Api author = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);
    private String thread;
    private String ticket;

    @BeforeEach
    void escalate() {
        thread = Forum.ask(author, "Which cloth?", "It leaves stripes.");
        ticket = Support.escalate(author, thread);
    }

    @Test
    void answerClearsItAndTheNextQuestionSetsIt() {
        assertThat(answerBy().asText()).isEqualTo(sla("firstResponseDue"));

        Support.reply(agent, ticket, "INTERNAL", "Is it cotton?");
        assertThat(answerBy().isNull()).isFalse();
        Support.reply(agent, ticket, "PUBLIC", "A dry one.");
        assertThat(answerBy().isNull()).isTrue();

        Forum.reply(author, thread, "It still does.");
        assertThat(answerBy().asText()).isEqualTo(sla("nextResponseDue"));
        Support.reply(agent, ticket, "PRIVATE", "I send you one.");
        assertThat(answerBy().isNull()).isTrue();
    }

    @Test
    void followsPausesAndPriority() {
        String before = answerBy().asText();
        change("status", "ON_HOLD");
        assertThat(answerBy().isNull()).isTrue();

        change("status", "OPEN");
        assertThat(answerBy().asText()).isEqualTo(sla("firstResponseDue"));
        change("priority", "URGENT");
        assertThat(answerBy().asText()).isEqualTo(sla("firstResponseDue")).isNotEqualTo(before);
    }

    private JsonNode answerBy() {
        return Api.visitor().get("/forum/threads/" + thread).expect(200).at("/supportAnswerBy");
    }

    private String sla(String promise) {
        return agent.get("/desk/tickets/" + ticket).expect(200).text("/sla/" + promise);
    }

    private void change(String field, String value) {
        agent.patch("/desk/tickets/" + ticket, Json.of(field, value)).expect(200);
    }
}
