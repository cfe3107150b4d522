package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The posts of a thread that one reader was sent are sent to the next, unless they would read others. */
@ArquillianTest
@RunAsClient
@Tag("once")
class SharedPostsHttpIT {

    private final Api visitor = Api.visitor();
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api second = Api.as(Person.SECOND);
    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api agent = Api.as(Person.AGENT);

    private String thread;
    private String answer;
    private String posts;

    @BeforeEach
    void write() {
        thread = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");
        answer = Forum.reply(customer, thread, "Descale it");
        posts = "/forum/threads/" + thread + "/posts";
    }

    @Test
    void readersShareWhatTheyReadAlike() {
        Answer read = visitor.get(posts).expect(200);
        assertThat(Statements.of(name -> visitor.with(Statements.HEADER, name).get(posts)))
                .hasSize(1);
        assertThat(Statements.of(name -> second.with(Statements.HEADER, name).get(posts)))
                .hasSize(2);
        assertThat(second.get(posts).body()).isEqualTo(read.body());
    }

    @Test
    void whoeverLikesOrWroteReadsTheirOwn() {
        visitor.get(posts).expect(200);
        second.post("/forum/posts/" + answer + "/likes").expect(204);
        visitor.get(posts).expect(200);

        assertThat(item(second, answer).at("/liked").asBoolean()).isTrue();
        assertThat(item(visitor, answer).at("/liked").asBoolean()).isFalse();
        assertThat(item(agent, answer).at("/liked").asBoolean()).isFalse();
        assertThat(item(agent, answer).at("/likes").asInt()).isEqualTo(1);

        second.delete("/forum/posts/" + answer + "/likes").expect(204);
        assertThat(item(second, answer).at("/liked").asBoolean()).isFalse();
        assertThat(item(visitor, answer).at("/likes").asInt()).isZero();

        hide(answer);
        assertThat(customer.get(posts).expect(200).body()).contains("Descale it");
        assertThat(visitor.get(posts).expect(200).body()).doesNotContain("Descale it");
        assertThat(customer.get(posts).expect(200).body()).contains("Descale it");
    }

    @Test
    void heldPostIsForItsAuthorAndModeratorsAlone() {
        visitor.get(posts).expect(200);
        Api newcomer = Api.as(Person.aCustomer());
        newcomer.get(posts).expect(200);
        String held = Forum.reply(newcomer, thread, "Throw it away");

        for (int i = 0; i < 2; i++) {
            assertThat(newcomer.get(posts).expect(200).body()).contains("Throw it away");
            assertThat(moderator.get(posts).expect(200).body()).contains("Throw it away");
            assertThat(visitor.get(posts).expect(200).body()).doesNotContain("Throw it away");
            assertThat(second.get(posts).expect(200).body()).doesNotContain("Throw it away");
        }
        Review.approve(held);
        assertThat(visitor.get(posts).expect(200).body()).contains("Throw it away");
        assertThat(second.get(posts).expect(200).body()).contains("Throw it away");
    }

    @Test
    void everyChangeIsReadAtOnce() {
        visitor.get(posts).expect(200);
        customer.patch("/forum/posts/" + answer, Json.of("body", "Boil vinegar in it"))
                .expect(200);
        assertThat(item(visitor, answer).at("/body").asText()).isEqualTo("Boil vinegar in it");

        moderator
                .post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(204);
        assertThat(item(visitor, answer).at("/accepted").asBoolean()).isTrue();

        hide(answer);
        assertThat(visitor.get(posts).expect(200).body()).doesNotContain("vinegar");
        assertThat(second.get(posts).expect(200).body()).doesNotContain("vinegar");
    }

    @Test
    void knownPostsAreNotSentAgain() {
        String tag = visitor.get(posts).expect(200).header("ETag");
        assertThat(visitor.get(posts).header("Cache-Control")).isEqualTo("no-cache");
        visitor.with("If-None-Match", tag).get(posts).expect(304);
        second.with("If-None-Match", tag).get(posts).expect(304);
        visitor.with("Accept", "text/csv").get(posts).expect(406);

        Forum.reply(moderator, thread, "Or buy another");
        visitor.with("If-None-Match", tag).get(posts).expect(200);
    }

    private void hide(String post) {
        agent.post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM")).expect(204);
    }

    private JsonNode item(Api reader, String post) {
        for (JsonNode item : reader.get(posts).expect(200).at("/items")) {
            if (item.at("/id").asText().equals(post)) {
                return item;
            }
        }
        throw new AssertionError("Post " + post + " cannot be read");
    }
}
