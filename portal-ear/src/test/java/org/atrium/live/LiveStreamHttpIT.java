package org.atrium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.EventStream;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever has the portal open hears at once that there is something to read, and of nothing they may not read. */
@ArquillianTest
@RunAsClient
class LiveStreamHttpIT {

    private final Person nora = Person.aCustomer();
    private final Api customer = Api.as(nora);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void streamOfTheRequesterHasAnAnswerAndItsNotification() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        try (EventStream stream = customer.listen("/me/stream")) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Content-Encoding")).isNull();

            Support.reply(agent, ticket, "PRIVATE", "Secret words");

            stream.await("ticket {\"id\":\"" + ticket + "\"}");
            String notification = customer.get("/me/notifications").expect(200).text("/items/0/id");
            stream.await("notification {\"id\":\"" + notification + "\"}");
            assertThat(String.join("\n", stream.lines())).doesNotContain("Secret", "Kettle");
        }
    }

    @Test
    void notesAreForSupportAloneAndTicketsForWhoMaySeeThem() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        try (EventStream requester = customer.listen("/me/stream?ticket=" + ticket);
                EventStream stranger = Api.as(Person.SECOND).listen("/me/stream?ticket=" + ticket);
                EventStream support = agent.listen("/me/stream?ticket=" + ticket)) {
            Support.reply(agent, ticket, "INTERNAL", "A note");
            support.await("ticket {\"id\":\"" + ticket + "\"}");
            assertThat(requester.events()).isEmpty();

            Support.reply(agent, ticket, "PRIVATE", "An answer");
            requester.await("ticket {\"id\":\"" + ticket + "\"}");
            assertThat(stranger.events()).noneMatch(event -> event.startsWith("ticket"));
        }
    }

    @Test
    void streamsOfReadersAndFollowersHaveRepliesOncePublished() {
        String thread = Forum.ask(agent, "Kettle " + UUID.randomUUID(), "It stops.");
        try (EventStream reader = Api.as(Person.SECOND).listen("/me/stream?thread=" + thread);
                EventStream follower = agent.listen("/me/stream");
                EventStream elsewhere = Api.as(Person.CUSTOMER).listen("/me/stream")) {
            String reply = Forum.reply(customer, thread, "Descale it");
            String later = Support.ask(Api.as(Person.SECOND), "Kettle", "It stops.");
            Support.reply(agent, later, "PRIVATE", "Press it.");
            reader.await("ticket {\"id\":\"" + later + "\"}");
            assertThat(reader.events()).noneMatch(event -> event.startsWith("thread"));

            Review.approve(reply);

            String event = "thread {\"id\":\"" + thread + "\"}";
            reader.await(event);
            follower.await(event);
            assertThat(elsewhere.events()).doesNotContain(event);
        }
    }

    @Test
    void streamOpenedAgainHasWhatWasMissed() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        String heard;
        try (EventStream stream = customer.listen("/me/stream")) {
            Support.reply(agent, ticket, "PRIVATE", "First");
            stream.await("ticket {\"id\":\"" + ticket + "\"}");
            heard = stream.lines().stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce((one, two) -> two)
                    .orElseThrow()
                    .substring(3)
                    .strip();
        }
        Support.reply(agent, ticket, "PRIVATE", "Second");
        try (EventStream again = customer.with("Last-Event-ID", heard).listen("/me/stream")) {
            again.await("ticket {\"id\":\"" + ticket + "\"}");
        }
    }

    @Test
    void streamHasNothingAfterSigningOut() {
        Api ending = Api.visitor().signedInAs(nora);
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        try (EventStream stream = ending.listen("/me/stream");
                EventStream other = customer.listen("/me/stream")) {
            ending.delete("/sessions/current").expect(204);
            Support.reply(agent, ticket, "PRIVATE", "An answer");
            other.await("ticket {\"id\":\"" + ticket + "\"}");
            assertThat(stream.events()).isEmpty();
        }
    }

    @Test
    void whoeverOpensTooManyLosesTheOldest() {
        Api reader = Api.as(nora);
        EventStream oldest = reader.listen("/me/stream");
        List<EventStream> others = IntStream.range(0, LiveStreams.MAX_OF_ACCOUNT)
                .mapToObj(each -> reader.listen("/me/stream"))
                .toList();
        Eventually.so("the oldest stream ends", Duration.ofSeconds(20), oldest::hasEnded);
        assertThat(others).noneMatch(EventStream::hasEnded);
        others.forEach(EventStream::close);
    }

    @Test
    void askingWhatTheStreamIsOpensNone() {
        Answer answer = customer.send("HEAD", "/me/stream", "text/plain", "");
        assertThat(answer.expect(200).header("Content-Type")).startsWith("text/event-stream");
    }

    @Test
    void visitorsAndUnreadableNumbersAreRefused() {
        Api.visitor().get("/me/stream").expect(401);
        customer.get("/me/stream?ticket=kettle").expect(422);
        customer.get("/me/stream?thread=first").expect(422);
        Api.merchant().get("/me/stream").expect(404);
        customer.post("/me/stream", Json.of("thread", 1)).expect(405);
    }
}
