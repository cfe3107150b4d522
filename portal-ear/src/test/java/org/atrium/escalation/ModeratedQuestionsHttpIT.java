package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What moderators hold, let through or take away in a thread, and what becomes of its ticket. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ModeratedQuestionsHttpIT {

    private static final String HELD = "See https://example.org/a https://example.org/b https://example.org/c";

    private final Api author = Api.as(Person.aCustomer());
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void approvedReplyReopensAPendingTicket() {
        approvedReplyReopens("PENDING");
    }

    @Test
    void approvedReplyReopensASolvedTicket() {
        approvedReplyReopens("SOLVED");
    }

    private void approvedReplyReopens(String meanwhile) {
        String thread = question();
        String ticket = Support.escalate(author, thread);
        String reply = Forum.reply(author, thread, HELD);
        Support.answer(agent, ticket, meanwhile, "Descale it.");
        assertThat(ticket(ticket).text("/status")).isEqualTo(meanwhile);

        Review.approve(reply);

        Answer after = ticket(ticket);
        assertThat(after.text("/status")).isEqualTo("OPEN");
        assertThat(after.at("/messages").size()).isEqualTo(3);
        assertThat(after.text("/messages/1/body")).isEqualTo("Descale it.");
        assertThat(after.text("/messages/2/body")).isEqualTo(HELD);
        assertThat(after.text("/sla/nextResponseDue")).isNotEqualTo("null");
    }

    @Test
    void heldQuestionIsEscalatedOnlyAfterApproval() {
        String thread = Forum.ask(author, "Why does it hum?", "It hums.");
        Answer refused = author.post("/forum/threads/" + thread + "/escalation").expect(409);
        assertThat(refused.body()).contains("not public");
        assertThat(author.get("/tickets").expect(200).at("/items")).isEmpty();

        Review.approve(Forum.firstPost(author, thread));

        Answer ticket = ticket(Support.escalate(author, thread));
        assertThat(ticket.text("/messages/0/body")).isEqualTo("It hums.");
    }

    @Test
    void ticketIsSolvedThoughItsAnswerWasHidden() {
        String thread = question();
        String ticket = Support.escalate(author, thread);
        String answer = answer(ticket, thread);
        Api.as(Person.MODERATOR)
                .post("/forum/posts/" + answer + "/flags", Json.of("reason", "PERSONAL_DATA"))
                .expect(204);

        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);

        isDoneWithoutASolution(thread);
    }

    @Test
    void ticketIsSolvedThoughItsAnswerWasMoved() {
        String thread = question();
        String ticket = Support.escalate(author, thread);
        String answer = answer(ticket, thread);
        Api.as(Person.MODERATOR)
                .post("/forum/threads/" + thread + "/split", Json.of("posts", List.of(Long.valueOf(answer))))
                .expect(201);

        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);

        isDoneWithoutASolution(thread);
    }

    @Test
    void hiddenQuestionTakesPrivateAnswersOnly() {
        String thread = question();
        String ticket = Support.escalate(author, thread);
        Api.as(Person.MODERATOR)
                .post("/forum/posts/" + Forum.firstPost(author, thread) + "/flags", Json.of("reason", "PERSONAL_DATA"))
                .expect(204);
        Api.visitor().get("/forum/threads/" + thread).expect(404);

        String messages = "/desk/tickets/" + ticket + "/messages";
        Answer refused = agent.post(messages, Json.of("body", "Descale it.", "visibility", "PUBLIC"))
                .expect(409);
        assertThat(refused.body()).contains("privately");
        assertThat(ticket(ticket).at("/messages").size()).isEqualTo(1);
        Support.reply(agent, ticket, "PRIVATE", "Descale it.");

        agent.patch("/desk/tickets/" + ticket, Json.of("status", "SOLVED")).expect(200);
    }

    @Test
    void moderatorsPostsAreNotSupportAnswers() {
        String thread = question();
        Forum.reply(Api.as(Person.MODERATOR), thread, "What does the box say?");
        String ticket = Support.escalate(author, thread);
        Forum.reply(Api.as(Person.MODERATOR), thread, "And the lid?");

        assertThat(ticket(ticket).at("/messages").findValuesAsText("staff")).containsExactly("false", "false", "false");
        assertThat(ticket(ticket).text("/status")).isEqualTo("NEW");
    }

    private static void isDoneWithoutASolution(String thread) {
        Answer after = Api.visitor().get("/forum/threads/" + thread).expect(200);
        assertThat(after.at("/escalated").asBoolean()).isFalse();
        assertThat(after.text("/status")).isEqualTo("OPEN");
        assertThat(after.at("/acceptedPost").isNull()).isTrue();
    }

    /** Answers for everybody; gives the post. */
    private String answer(String ticket, String thread) {
        Support.reply(agent, ticket, "PUBLIC", "Descale it.");
        return Api.visitor()
                .get("/forum/threads/" + thread + "/posts")
                .expect(200)
                .text("/items/1/id");
    }

    private String question() {
        String thread = Forum.ask(author, "Why does it hum?", "It hums.");
        Review.approve(Forum.firstPost(author, thread));
        return thread;
    }

    private Answer ticket(String number) {
        return agent.get("/desk/tickets/" + number).expect(200);
    }
}
