package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Lists are in the order of the last post that can be read. */
@ArquillianTest
@RunAsClient
class LastPostHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void hidingAndRestoringTheLastPostMovesTheTime() {
        String thread = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");
        Forum.reply(customer, thread, "Descale it");
        Instant before = lastPostAt(thread);
        String last = Forum.reply(customer, thread, "Or do not");
        Instant after = lastPostAt(thread);
        assertThat(after).isAfter(before);

        hide(last);
        assertThat(lastPostAt(thread)).isEqualTo(before);

        Review.approve(last);
        assertThat(lastPostAt(thread)).isEqualTo(after);
    }

    @Test
    void restoringAnEarlierPostKeepsTheTime() {
        String thread = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");
        String earlier = Forum.reply(customer, thread, "Descale it");
        Forum.reply(customer, thread, "Or do not");
        Instant last = lastPostAt(thread);

        hide(earlier);
        assertThat(lastPostAt(thread)).isEqualTo(last);
        Review.approve(earlier);

        assertThat(lastPostAt(thread)).isEqualTo(last);
    }

    @Test
    void fallsBackToTheQuestionWithoutReplies() {
        String thread = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");
        Instant asked = lastPostAt(thread);
        String only = Forum.reply(customer, thread, "Descale it");

        hide(only);

        assertThat(lastPostAt(thread)).isEqualTo(asked);
    }

    @Test
    void splittingCountsWhatCanBeReadAlone() {
        String thread = Forum.ask(moderator, "Kettle " + UUID.randomUUID(), "It hums");
        String aside = Forum.reply(customer, thread, "Which tea?");
        Instant replied = lastPostAt(thread);
        hide(Forum.reply(customer, thread, "Buy mine"));

        moderator
                .post(
                        "/forum/threads/" + thread + "/split",
                        Json.of("posts", List.of(Long.valueOf(aside)), "title", "Which tea?"))
                .expect(201);

        assertThat(moderator.get("/forum/threads/" + thread).at("/posts").asInt())
                .isEqualTo(1);
        assertThat(lastPostAt(thread)).isBefore(replied);
    }

    private Instant lastPostAt(String thread) {
        return Instant.parse(moderator.get("/forum/threads/" + thread).text("/lastPostAt"));
    }

    private void hide(String post) {
        agent.post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM")).expect(204);
        Api.visitor().get("/forum/posts/" + post).expect(404);
    }
}
