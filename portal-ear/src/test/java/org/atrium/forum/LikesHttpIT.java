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

/** A thread has the likes of the posts that can be read in it. */
@ArquillianTest
@RunAsClient
@Tag("once")
class LikesHttpIT {

    private final Api moderator = Api.as(Person.MODERATOR);
    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api second = Api.as(Person.SECOND);
    private final Api agent = Api.as(Person.AGENT);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void hiddenPostTakesItsLikesAlong() {
        String thread = Forum.ask(moderator, title, "It hums");
        String answer = Forum.reply(customer, thread, "Descale it");
        like(second, answer);
        like(agent, answer);
        like(customer, Forum.firstPost(customer, thread));
        assertThat(likes(thread)).isEqualTo(3);

        hide(answer);
        assertThat(likes(thread)).isEqualTo(1);

        customer.get("/forum/posts/" + answer).expect(200);
        Review.approve(answer);
        assertThat(likes(thread)).isEqualTo(3);

        agent.delete("/forum/posts/" + answer + "/likes").expect(204);
        assertThat(likes(thread)).isEqualTo(2);
    }

    @Test
    void likesGivenToAHiddenPostCountOnceItIsBack() {
        String thread = Forum.ask(moderator, title, "It hums");
        String answer = Forum.reply(customer, thread, "Descale it");
        like(second, answer);
        like(agent, answer);
        hide(answer);

        like(moderator, answer);
        assertThat(likes(thread)).isZero();
        moderator.delete("/forum/posts/" + answer + "/likes").expect(204);
        assertThat(likes(thread)).isZero();
        like(moderator, answer);

        Review.approve(answer);
        assertThat(likes(thread)).isEqualTo(3);
    }

    @Test
    void authorsLikesGoAndComeBackWithTheirPost() {
        Api author = Api.as(Person.aCustomer());
        String answer = Forum.reply(author, Forum.ask(moderator, title, "It hums"), "Descale it");
        Review.approve(answer);
        like(second, answer);
        String page = "/forum/person/" + author.get("/me").text("/id");
        assertThat(likesOfPerson(page)).isEqualTo("1");

        hide(answer);
        assertThat(likesOfPerson(page)).isEqualTo("0");

        Review.approve(answer);
        assertThat(likesOfPerson(page)).isEqualTo("1");
    }

    private static String likesOfPerson(String page) {
        return Pages.as(Person.MODERATOR).find(page, "dt:contains(likes) + dd").text();
    }

    @Test
    @Tag("database")
    void hiddenThreadTakesItsLikesAlong() {
        String thread = Forum.ask(customer, title, "It hums");
        String first = Forum.firstPost(customer, thread);
        like(second, first);

        hide(first);
        assertThat(moderator.get("/forum/threads/" + thread).at("/likes").asInt())
                .isZero();
        Review.approve(first);

        assertThat(likes(thread)).isEqualTo(1);
    }

    @Test
    void mergeAndSplitIgnoreLikesOfHiddenPosts() {
        String thread = Forum.ask(moderator, title, "It hums");
        String into = Forum.ask(moderator, title + " too", "It hums");
        String hidden = Forum.reply(customer, thread, "Descale it");
        String shown = Forum.reply(customer, thread, "Or do not");
        like(second, hidden);
        like(second, shown);
        hide(hidden);

        String own = moderator
                .post(
                        "/forum/threads/" + thread + "/split",
                        Json.of("posts", List.of(Long.valueOf(shown)), "title", "Own"))
                .expect(201)
                .text("/id");
        assertThat(likes(thread)).isZero();
        assertThat(likes(own)).isEqualTo(1);

        moderator
                .post("/forum/threads/" + thread + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);
        assertThat(likes(into)).isZero();
        Review.approve(hidden);
        assertThat(likes(into)).isEqualTo(1);
    }

    private void hide(String post) {
        agent.post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM")).expect(204);
        Api.visitor().get("/forum/posts/" + post).expect(404);
    }

    private static void like(Api reader, String post) {
        reader.post("/forum/posts/" + post + "/likes").expect(204);
    }

    private static int likes(String thread) {
        return Api.visitor()
                .get("/forum/threads/" + thread)
                .expect(200)
                .at("/likes")
                .asInt();
    }
}
