package org.atrium.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Support;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Private words never leave the ticket: no page, list, search, notification or mail of anybody else shows them. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PrivateMessagesHttpIT {

    private final String word = "zebra" + UUID.randomUUID().toString().substring(0, 8);
    private final String secret = "okapi" + UUID.randomUUID().toString().substring(0, 8);
    private final String privately = word + " for you alone " + secret;
    private final String internally = word + " among us " + secret;
    private final Person author = Person.aCustomer();
    private final Api api = Api.as(author);
    private final Api agent = Api.as(Person.AGENT);

    @Test
    void areVisibleToRequesterAndSupportOnly() {
        String thread = aQuestion();
        Api second = Api.as(Person.SECOND);
        second.post("/forum/threads/" + thread + "/subscription").expect(204);
        String ticket = Support.escalate(api, thread);
        Support.reply(agent, ticket, "PRIVATE", privately);
        Support.reply(agent, ticket, "INTERNAL", internally);
        Support.reply(agent, ticket, "PUBLIC", "Everybody may read " + word);
        Letter own = Mailbox.await(author.email(), "About “");
        Mailbox.await(Person.SECOND.email(), "answered in “");

        assertThat(own.text()).contains(privately);
        Pages hers = Pages.as(author);
        assertThat(hers.get("/tickets/" + ticket).expect(200).body())
                .contains(privately)
                .doesNotContain(internally);
        showNowhere(Pages.visitor(), thread);
        showNowhere(Pages.as(Person.SECOND), thread);
        showNowhere(Pages.as(Person.MODERATOR), thread);
        assertThat(Mailbox.all())
                .filteredOn(letter -> !letter.to().equals(author.email()))
                .noneMatch(letter -> contains(letter, privately));
        assertThat(Mailbox.all()).noneMatch(letter -> contains(letter, internally));
        assertThat(hers.get("/notifications").expect(200).body()).doesNotContain(internally);
        assertThat(api.get("/me/notifications").expect(200).body()).doesNotContain(internally);
        ticketSearchCoversSubjectsOnly(ticket);
    }

    @Test
    void reasonAndReplyStayInTheTicket() {
        String thread = aQuestion();
        String reason = word + " for a reason " + secret;
        String reply = word + " in reply " + secret;
        String ticket = api.post("/forum/threads/" + thread + "/escalation", Json.of("reason", reason))
                .expect(201)
                .text("/ticket");
        Support.reply(agent, ticket, "PRIVATE", privately);
        Support.reply(agent, ticket, "INTERNAL", internally);
        api.post("/tickets/" + ticket + "/messages", Json.of("body", reply)).expect(201);

        for (Api reader : List.of(Api.visitor(), Api.as(Person.SECOND), Api.as(Person.MODERATOR), api)) {
            for (String place : List.of(
                    "/forum/threads/" + thread,
                    "/forum/threads/" + thread + "/posts",
                    "/forum/threads?q=" + word,
                    "/search?q=" + word,
                    "/suggestions?q=" + word)) {
                assertThat(reader.get(place).expect(200).body()).as(place).doesNotContain(secret);
            }
        }
        assertThat(api.get("/tickets/" + ticket).expect(200).body())
                .contains(reason, privately, reply)
                .doesNotContain(internally);
        assertThat(api.get("/tickets").expect(200).body()).doesNotContain(internally);
        Api.as(Person.SECOND).get("/tickets/" + ticket).expect(404);
        Api.as(Person.MODERATOR).get("/desk/tickets/" + ticket).expect(404);
    }

    private void ticketSearchCoversSubjectsOnly(String ticket) {
        Eventually.so("the ticket to be found", Duration.ofSeconds(20), () -> api.get("/search?in=tickets&q=" + word)
                .body()
                .contains(ticket));
        for (Api reader : List.of(api, agent, Api.as(Person.SECOND), Api.as(Person.MODERATOR), Api.visitor())) {
            String found = reader.get("/search?q=" + word).expect(200).body();
            assertThat(found.contains(ticket)).isEqualTo(reader == api || reader == agent);
            assertThat(found).doesNotContain(privately).doesNotContain(internally);
            assertThat(reader.get("/search?q=" + secret).expect(200).at("/items"))
                    .isEmpty();
        }
    }

    private void showNowhere(Pages reader, String thread) {
        for (String page : List.of(
                "/",
                "/forum/thread/" + thread,
                "/community",
                "/forum/category/kitchen-table",
                "/search?q=" + word,
                "/api/v1/forum/threads/" + thread,
                "/api/v1/forum/threads/" + thread + "/posts",
                "/api/v1/search?q=" + word,
                "/api/v1/suggestions?q=" + word)) {
            assertThat(reader.get(page).expect(200).body())
                    .as(page)
                    .doesNotContain(privately)
                    .doesNotContain(internally);
        }
        if (reader.isSignedIn()) {
            assertThat(reader.get("/notifications").expect(200).body())
                    .doesNotContain(privately)
                    .doesNotContain(internally);
        }
    }

    private static boolean contains(Letter letter, String words) {
        return letter.text().contains(words) || letter.html().contains(words);
    }

    private String aQuestion() {
        String thread = Forum.ask(api, "Is it safe, " + word, "Is it?");
        Review.approve(Forum.firstPost(api, thread));
        return thread;
    }
}
