package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread and its ticket are one conversation: what is said in one place is heard in the other. */
@ArquillianTest
@RunAsClient
class ThreadTicketSyncHttpIT {

    private final Api author = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);
    private String thread;
    private String ticket;

    @BeforeEach
    void escalate() {
        thread = Forum.ask(author, "Which oil?", "For my pan.");
        ticket = Support.escalate(author, thread);
    }

    @Test
    void publicAnswerIsPostedAndAccepted() {
        Support.reply(agent, ticket, "PUBLIC", "Linseed.");
        Support.reply(agent, ticket, "PRIVATE", "For you alone.");
        Support.reply(agent, ticket, "INTERNAL", "Among us.");
        author.post("/tickets/" + ticket + "/messages", Json.of("body", "For you alone, too."))
                .expect(201);
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);

        List<JsonNode> posts = posts();
        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).at("/staff").asBoolean()).isTrue();
        assertThat(posts.get(1).at("/accepted").asBoolean()).isTrue();
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/status"))
                .isEqualTo("SOLVED");
    }

    @Test
    void replyInTheThreadReopensTheTicket() {
        Support.answer(agent, ticket, "SOLVED", "Linseed.");
        Forum.reply(author, thread, "It smells.");

        Answer now = ticket();
        assertThat(now.text("/status")).isEqualTo("OPEN");
        assertThat(now.text("/messages/2/body")).isEqualTo("It smells.");
        assertThat(now.text("/messages/2/visibility")).isEqualTo("PUBLIC");
    }

    @Test
    void communitySolutionIsProposedForClosing() {
        String post = Forum.reply(Api.as(Person.SECOND), thread, "Any will do.");
        author.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(post)))
                .expect(204);
        Answer proposed = ticket();
        assertThat(proposed.text("/status")).isEqualTo("NEW");
        assertThat(proposed.at("/proposed").isNumber()).isTrue();

        Support.answer(agent, ticket, "SOLVED", "Well found.");
        assertThat(posts().stream()
                        .filter(one -> one.at("/accepted").asBoolean())
                        .map(one -> one.at("/body").asText()))
                .containsExactly("Any will do.");
    }

    private Answer ticket() {
        return agent.get("/desk/tickets/" + ticket).expect(200);
    }

    private List<JsonNode> posts() {
        return Api.visitor().all("/forum/threads/" + thread + "/posts?limit=100");
    }
}
