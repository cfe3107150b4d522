package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may read what a post said before: what others never could read, or a moderator took out, is not for them. */
@ArquillianTest
@RunAsClient
@Tag("once")
class PostHistoryHttpIT {

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api second = Api.as(Person.SECOND);
    private final Api moderator = Api.as(Person.MODERATOR);

    @Test
    void unpublishedRevisionsAreForAuthorAndModerators() {
        Api newcomer = Api.as(Person.aCustomer());
        String post = Forum.firstPost(newcomer, Forum.ask(newcomer, title(), "Buy cheap pills"));
        edit(newcomer, post, "It hums since Monday.");
        Review.approve(post);

        assertVersions(post, newcomer, "Buy cheap pills");
        assertVersions(post, moderator, "Buy cheap pills");
        for (Api other : List.of(Api.visitor(), second, Api.as(Person.AGENT))) {
            assertVersions(post, other);
        }
        assertThat(Pages.visitor().get("/forum/history/" + post).expect(200).body())
                .contains("It hums since Monday.")
                .doesNotContain("cheap pills");

        edit(newcomer, post, "It hums since Tuesday.");
        assertVersions(post, Api.visitor(), "It hums since Monday.");
    }

    @Test
    void revisionsReplacedByAVerdictAreNotPublic() {
        String post = reply("Call me: 030 1234");
        edit(second, post, "Call me, please: 030 1234");
        assertVersions(post, Api.visitor(), "Call me: 030 1234");
        customer.post("/forum/posts/" + post + "/flags", Json.of("reason", "PERSONAL_DATA"))
                .expect(204);

        String item = "/moderation/queue/" + Review.of(post);
        moderator.post(item + "/claim").expect(200);
        moderator
                .post(item + "/verdict", Json.of("action", "EDIT", "body", "Call me."))
                .expect(204);

        assertVersions(post, Api.visitor());
        assertVersions(post, customer);
        assertVersions(post, second, "Call me, please: 030 1234", "Call me: 030 1234");
        assertVersions(post, moderator, "Call me, please: 030 1234", "Call me: 030 1234");
    }

    @Test
    void revisionsReplacedByAModeratorAreNotPublic() {
        String post = reply("Call me: 030 1234");

        edit(moderator, post, "Call me.");

        assertVersions(post, Api.visitor());
        assertVersions(post, second, "Call me: 030 1234");
    }

    private String reply(String body) {
        return Forum.reply(second, Forum.ask(customer, title(), "It hums."), body);
    }

    private static String title() {
        return "Why does it hum " + UUID.randomUUID();
    }

    private static void edit(Api editor, String post, String body) {
        editor.patch("/forum/posts/" + post, Json.of("body", body)).expect(200);
    }

    private static void assertVersions(String post, Api reader, String... bodies) {
        assertThat(reader.get("/forum/posts/" + post + "/revisions")
                        .expect(200)
                        .json()
                        .at("/items")
                        .findValuesAsText("body"))
                .containsExactly(bodies);
        assertThat(reader.get("/forum/posts/" + post)
                        .expect(200)
                        .at("/revisions")
                        .asInt())
                .isEqualTo(bodies.length);
    }
}
