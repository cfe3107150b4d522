package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question's life over the API: held, published, answered, solved, changed, liked and reported. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ForumHttpIT {

    private final Api customer = Api.as(Person.CUSTOMER);
    private final Api second = Api.as(Person.SECOND);

    @Test
    void firstPostIsPublishedOnApproval() {
        Api newcomer = Api.as(Person.aCustomer());
        String thread = question(newcomer, "HELD");
        Api.visitor().get("/forum/threads/" + thread).expect(404);

        Review.approve(Forum.firstPost(newcomer, thread));

        Api.visitor().get("/forum/threads/" + thread).expect(200);
        question(newcomer, "PUBLISHED");
    }

    @Test
    @Tag("database")
    void concurrentFirstPostsAndLongNamesAreAccepted() {
        Person named = Person.somebody();
        Api newcomer = Api.as(new Person(named.email(), named.password(), "김".repeat(40)).verified());

        Concurrently.by(4, i -> question(newcomer, "HELD"));

        assertThat(newcomer.get("/forum/threads?mine=true").expect(200).at("/items"))
                .hasSize(4);
    }

    @Test
    @Tag("database")
    void concurrentFirstPostsOfNamesakesAreAccepted() {
        String name = "Sam " + UUID.randomUUID();
        List<Api> namesakes = Stream.generate(Person::somebody)
                .limit(3)
                .map(one -> Api.as(new Person(one.email(), one.password(), name).verified()))
                .toList();

        Concurrently.by(namesakes.size(), i -> question(namesakes.get(i), "HELD"));
    }

    @Test
    void rejectedPostShowsItsAuthorTheReason() {
        Api newcomer = Api.as(Person.aCustomer());
        String thread = question(newcomer, "HELD");

        Review.judge(Forum.firstPost(newcomer, thread), "REJECT", "SPAM", "We sell kettles here");

        var post = newcomer.get("/forum/threads/" + thread + "/posts").expect(200);
        assertThat(post.text("/items/0/state")).isEqualTo("REJECTED");
        assertThat(post.text("/items/0/rule")).isEqualTo("SPAM");
        assertThat(post.text("/items/0/note")).isEqualTo("We sell kettles here");
        second.get("/forum/threads/" + thread).expect(404);
    }

    @Test
    void replyToAnOwnHeldThreadSaysWhatItWaitsFor() {
        Api newcomer = Api.as(Person.aCustomer());
        String thread = question(newcomer, "HELD");

        assertThat(newcomer.post("/forum/threads/" + thread + "/posts", Json.of("body", "It still hums."))
                        .expect(409)
                        .text("/detail"))
                .startsWith("A moderator reviews this thread");
    }

    @Test
    void acceptedAnswerSolvesTheQuestionWhilePublished() {
        String thread = question(customer, "PUBLISHED");
        assertThat(status(thread)).isEqualTo("OPEN");
        String answer = Forum.reply(second, thread, "Descale it.");
        assertThat(status(thread)).isEqualTo("ANSWERED");
        second.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(404);

        customer.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(204);
        assertThat(status(thread)).isEqualTo("SOLVED");

        Api.as(Person.AGENT)
                .post("/forum/posts/" + answer + "/flags", Json.of("reason", "OFFENSIVE"))
                .expect(204);
        assertThat(status(thread)).isEqualTo("OPEN");
        Api.visitor().get("/forum/posts/" + answer).expect(404);
        second.get("/forum/posts/" + answer).expect(200);

        Review.approve(answer);
        assertThat(status(thread)).isEqualTo("SOLVED");
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/acceptedPost"))
                .isEqualTo(answer);
    }

    @Test
    void heldAnswerIsInvisibleToTheAuthorOfTheQuestion() {
        String thread = question(customer, "PUBLISHED");
        String held = Forum.reply(Api.as(Person.aCustomer()), thread, "Descale it.");
        var acceptance = Json.of("post", Long.valueOf(held));

        customer.post("/forum/threads/" + thread + "/acceptance", acceptance).expect(404);
        Api.as(Person.MODERATOR)
                .post("/forum/threads/" + thread + "/acceptance", acceptance)
                .expect(409);
    }

    @Test
    void threadLinksOnlyOrdersOfItsAuthor() {
        String own = Merchant.deliveredOrder(Person.CUSTOMER);
        String others = Merchant.deliveredOrder(Person.SECOND);
        String thread = about(customer, " " + own + " ").expect(201).text("/id");
        assertThat(customer.get("/forum/threads/" + thread).text("/order")).isEqualTo(own);
        assertThat(about(customer, " ").expect(201).at("/order").isNull()).isTrue();

        Answer refused = about(customer, others).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("order");
        assertThat(about(customer, "NONE").expect(422).at("/errors")).isEqualTo(refused.at("/errors"));
        about(Api.as(Person.AGENT), own).expect(422);
    }

    @Test
    void editKeepsTheRevisionAndRefusesStaleVersions() {
        String thread = question(customer, "PUBLISHED");
        String post = Forum.reply(second, thread, "First words");
        String tag = second.get("/forum/posts/" + post).expect(200).header("ETag");

        second.with("If-Match", tag)
                .patch("/forum/posts/" + post, Json.of("body", "Other words"))
                .expect(200);
        second.with("If-Match", tag)
                .patch("/forum/posts/" + post, Json.of("body", "Too late"))
                .expect(412);

        var history = Api.visitor().get("/forum/posts/" + post + "/revisions").expect(200);
        assertThat(history.text("/items/0/body")).isEqualTo("First words");
        assertThat(Api.visitor().get("/forum/posts/" + post).text("/body")).isEqualTo("Other words");
    }

    /** The page refuses what it does not offer before it asks the use case, so both doors are tried. */
    @Test
    void nobodyChangesAnothersPostByEitherDoor() {
        String thread = question(customer, "PUBLISHED");
        String post = Forum.reply(customer, thread, "My words");
        for (Person other : List.of(Person.SECOND, Person.AGENT)) {
            String own = Forum.reply(Api.as(other), thread, "Words of their own " + other.name());
            Api.as(other)
                    .patch("/forum/posts/" + post, Json.of("body", "Not my words"))
                    .expect(404);
            Pages.as(other)
                    .submit("/forum/edit/" + own, "edit", "/forum/edit/" + post, Map.of("edit:body", "Not my words"))
                    .expect(404);
        }
        Api.visitor()
                .patch("/forum/posts/" + post, Json.of("body", "Not my words"))
                .expect(401);

        assertThat(customer.get("/forum/posts/" + post).text("/body")).isEqualTo("My words");
    }

    @Test
    void titleIsRequired() {
        String thread = question(customer, "PUBLISHED");
        String post = Forum.firstPost(customer, thread);
        for (String blank : List.of("", " ", "\u3000")) {
            assertThat(customer.patch("/forum/posts/" + post, Json.of("title", blank))
                            .expect(422)
                            .text("/errors/0/field"))
                    .isEqualTo("title");
            assertThat(Forum.start(customer, "QUESTION", blank, "It hums.")
                            .expect(422)
                            .text("/errors/0/field"))
                    .isEqualTo("title");
        }
        customer.patch("/forum/posts/" + post, Json.of("title", " Why? ")).expect(200);
        assertThat(customer.get("/forum/threads/" + thread).text("/title")).isEqualTo("Why?");
    }

    @Test
    @Tag("database")
    void concurrentLikesOfOneAccountCountOnce() {
        String thread = question(customer, "PUBLISHED");
        String post = Forum.firstPost(customer, thread);

        IntStream.range(0, 8).parallel().forEach(i -> second.post("/forum/posts/" + post + "/likes")
                .expect(204));

        assertThat(Api.visitor().get("/forum/posts/" + post).at("/likes").asInt())
                .isEqualTo(1);
        second.delete("/forum/posts/" + post + "/likes").expect(204);
        assertThat(Api.visitor().get("/forum/posts/" + post).at("/likes").asInt())
                .isZero();
    }

    @Test
    @Tag("database")
    void concurrentRepliesGetDistinctNumbers() {
        String thread = question(customer, "PUBLISHED");

        IntStream.range(0, 6).parallel().forEach(i -> Forum.reply(second, thread, "Answer " + i));

        var posts = Api.visitor().get("/forum/threads/" + thread + "/posts").expect(200);
        assertThat(posts.json().at("/items").findValuesAsText("number"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(Api.visitor().get("/forum/threads/" + thread).at("/posts").asInt())
                .isEqualTo(7);
    }

    private static String question(Api author, String state) {
        var started = Forum.start(
                        author, "QUESTION", "Why does it hum " + UUID.randomUUID(), "It hums since **Monday**.")
                .expect(201);
        assertThat(started.text("/state")).isEqualTo(state);
        return started.text("/id");
    }

    private static Answer about(Api author, String order) {
        return author.post(
                "/forum/threads",
                Json.of(
                        "category",
                        "kitchen-table",
                        "kind",
                        "DISCUSSION",
                        "title",
                        "Look " + UUID.randomUUID(),
                        "body",
                        "Look at this.",
                        "order",
                        order));
    }

    private static String status(String thread) {
        return Api.visitor().get("/forum/threads/" + thread).expect(200).text("/status");
    }
}
