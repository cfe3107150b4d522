package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Bookmarks, names in posts, and what followers are mailed. */
@ArquillianTest
@RunAsClient
class BookmarksAndMentionsHttpIT {

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Person account = Person.aCustomer();
    private final Api other = Api.as(account);

    @Test
    void bookmarkedThreadsAreListed() {
        String thread = question();
        other.post("/forum/threads/" + thread + "/bookmark").expect(204);
        other.post("/forum/threads/" + thread + "/bookmark").expect(204);
        assertThat(bookmarks()).containsExactly(thread);

        other.delete("/forum/threads/" + thread + "/bookmark").expect(204);
        assertThat(bookmarks()).isEmpty();
        Api.visitor().get("/forum/threads?bookmarked=true").expect(401);
    }

    @Test
    void mentionedAccountsAreLinkedAndNotifiedOnce() {
        createMember(other);
        String handle = handle(account);
        String thread = question();
        var post = customer.post(
                        "/forum/threads/" + thread + "/posts", Json.of("body", "What do you say, @" + handle + "?"))
                .expect(201);

        assertThat(post.text("/html")).contains("/forum/person/", ">&#64;" + handle + "</a>");
        assertThat(Mailbox.await(account.email(), "mentioned you").text()).contains("What do you say");
        customer.patch("/forum/posts/" + post.text("/id"), Json.of("body", "And now, @" + handle + "?"))
                .expect(200);
        assertThat(notificationKinds(other)).containsOnlyOnce("mention");
    }

    @Test
    void removedMentionsAreNotNotifiedAfterApproval() {
        createMember(other);
        Person named = Person.aCustomer();
        createMember(Api.as(named));
        Api newcomer = Api.as(Person.aCustomer());
        String held = Forum.reply(newcomer, question(), "Ask @" + handle(account) + " or @" + handle(named));
        newcomer.patch("/forum/posts/" + held, Json.of("body", "Ask @" + handle(named)))
                .expect(200);

        Review.approve(held);

        assertThat(notificationKinds(Api.as(named))).contains("mention");
        assertThat(notificationKinds(other)).doesNotContain("mention");
    }

    @Test
    void onlyTheFirstAnswerIsMailedAtOnce() {
        String thread = question();
        other.post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(customer, thread, "One");
        Forum.reply(customer, thread, "Two");
        Mailbox.await(account.email(), "answered in");

        assertThat(notificationKinds(other).stream().filter("answer"::equals)).hasSize(2);
        assertThat(Mailbox.to(account.email()).stream()
                        .filter(mail -> mail.subject().contains("answered in")))
                .hasSize(1);
    }

    @Test
    void hiddenThreadsSendNoNotifications() {
        String thread = question();
        other.post("/forum/threads/" + thread + "/subscription").expect(204);
        String held = Forum.reply(Api.as(Person.aCustomer()), thread, "Descale it");
        Api.as(Person.AGENT)
                .post("/forum/posts/" + Forum.firstPost(customer, thread) + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
        Api.visitor().get("/forum/threads/" + thread).expect(404);

        Review.approve(held);

        assertThat(notificationKinds(other)).doesNotContain("answer");
    }

    private static void createMember(Api person) {
        String thread = Forum.ask(person, "Why " + UUID.randomUUID(), "It hums since Monday.");
        Review.approve(Forum.firstPost(person, thread));
    }

    private static String handle(Person person) {
        return person.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** What somebody was told, by kind. */
    private static List<String> notificationKinds(Api person) {
        return person.get("/me/notifications").expect(200).json().at("/items").findValuesAsText("kind");
    }

    private List<String> bookmarks() {
        return other
                .get("/forum/threads?bookmarked=true")
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("url")
                .stream()
                .map(url -> url.split("/")[3])
                .toList();
    }

    private String question() {
        return Forum.ask(customer, "Why " + UUID.randomUUID(), "It hums since Monday.");
    }
}
