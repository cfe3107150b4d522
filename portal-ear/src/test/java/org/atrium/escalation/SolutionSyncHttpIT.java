package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is accepted in a thread when its ticket is solved: what its author chose, else what support said last. */
@ArquillianTest
@RunAsClient
class SolutionSyncHttpIT {

    private final Api author = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);
    private String thread;
    private String ticket;
    private String first;

    @BeforeEach
    void escalate() {
        thread = Forum.ask(author, "Which cloth?", "It leaves stripes.");
        ticket = Support.escalate(author, thread);
        first = answer(1, "A dry one.");
    }

    @Test
    void answerAcceptedByTheAuthorIsKept() {
        String second = answer(2, "Any other questions?");
        accept(first);

        Pages.as(Person.AGENT)
                .pressing("/desk/ticket/" + ticket, "proposal:solve")
                .send()
                .expect(302);

        assertThat(ticket().text("/status")).isEqualTo("SOLVED");
        assertThat(accepted()).isEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void answerAcceptedLaterByTheAuthorIsKept() {
        answer(2, "A damp one.");
        solve();
        accept(first);
        Forum.reply(author, thread, "One more thing.");

        answer(4, "Yes?");
        solve();

        assertThat(accepted()).isEqualTo(first);
    }

    @Test
    void supportsNewAnswerReplacesItsEarlierAcceptedOne() {
        solve();
        assertThat(accepted()).isEqualTo(first);
        Forum.reply(author, thread, "It still does.");

        String second = answer(3, "Then a damp one.");
        solve();

        assertThat(accepted()).isEqualTo(second);
    }

    @Test
    void unacceptedAnswerWithdrawsTheProposal() {
        accept(first);
        assertThat(ticket().at("/proposed").isNumber()).isTrue();

        author.delete("/forum/threads/" + thread + "/acceptance").expect(204);

        Answer after = ticket();
        assertThat(after.at("/proposed").isNull()).isTrue();
        assertThat(after.at("/history").findValuesAsText("field")).contains("CLOSING_WITHDRAWN");
        author.delete("/forum/threads/" + thread + "/acceptance").expect(204);
        String second = answer(2, "A damp one.");
        solve();
        assertThat(accepted()).isEqualTo(second);
    }

    @Test
    void unacceptingSupportsAnswerReopensTheTicket() {
        solve();
        assertThat(thread().at("/escalated").asBoolean()).isFalse();

        Api.as(Person.MODERATOR)
                .delete("/forum/threads/" + thread + "/acceptance")
                .expect(204);
        assertThat(ticket().text("/status")).isEqualTo("SOLVED");
        author.delete("/forum/threads/" + thread + "/acceptance").expect(204);

        assertThat(ticket().text("/status")).isEqualTo("OPEN");
        assertThat(ticket().text("/sla/nextResponseDue")).isNotEqualTo("null");
        assertThat(thread().at("/escalated").asBoolean()).isTrue();
        answer(2, "A damp one.");
        solve();
        assertThat(thread().text("/status")).isEqualTo("SOLVED");
    }

    @Test
    void earlierAnswerIsProposedToTheFollowUp() {
        solve();
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "CLOSED")).expect(200);
        String others = Forum.reply(Api.as(Person.SECOND), thread, "Vinegar.");
        Forum.reply(author, thread, "It is back.");
        ticket = ticket().text("/followedBy");

        accept(others);

        String proposed = ticket().text("/proposed");
        assertThat(ticket().at("/messages").findValuesAsText("id")).contains(proposed);
        assertThat(ticket().at("/messages").findValuesAsText("body")).contains("Vinegar.", "It is back.");
        assertThat(ticket().text("/status")).isEqualTo("NEW");
    }

    /** Answers for everybody; gives the post, which comes behind so many others. */
    private String answer(int place, String words) {
        Support.reply(agent, ticket, "PUBLIC", words);
        return Api.visitor()
                .get("/forum/threads/" + thread + "/posts")
                .expect(200)
                .text("/items/" + place + "/id");
    }

    private void accept(String post) {
        author.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(post)))
                .expect(204);
    }

    private void solve() {
        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
    }

    private String accepted() {
        return thread().text("/acceptedPost");
    }

    private Answer thread() {
        return Api.visitor().get("/forum/threads/" + thread).expect(200);
    }

    private Answer ticket() {
        return agent.get("/desk/tickets/" + ticket).expect(200);
    }
}
