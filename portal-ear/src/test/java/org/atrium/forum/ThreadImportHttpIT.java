package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A thread that is brought again brings what was said in it since, once. */
@ArquillianTest
@RunAsClient
class ThreadImportHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api moderator = Api.as(Person.MODERATOR);

    @Test
    void newPostsAreAddedOnce() {
        importExpecting(1, thread(post("Ben", 2, "Descale it.", false)));
        String thread = find();
        Forum.reply(Api.as(Person.SECOND), thread, "Or buy another one.");

        Map<String, Object> more = thread(post("Ben", 2, "Descale it.", false), post("Cleo", 3, "Vinegar.", true));
        importExpecting(1, more);
        importExpecting(0, more);

        assertThat(bodies(thread)).containsExactly("It hums.", "Descale it.", "Or buy another one.", "Vinegar.");
        Answer read = Api.visitor().get("/forum/threads/" + thread).expect(200);
        assertThat(read.text("/status")).isEqualTo("SOLVED");
        assertThat(read.at("/posts").asInt()).isEqualTo(4);
        assertThat(read.text("/acceptedPost")).isEqualTo(post(thread, 3));
    }

    @Test
    void laterLineOfTheSameFileContinuesAThread() {
        Answer done = Imports.importLines(
                "threads", Api.json(thread()) + "\n" + Api.json(thread(post("Ben", 2, "Descale it.", false))));
        assertThat(done.at("/applied").asInt()).isEqualTo(2);
        assertThat(bodies(find())).containsExactly("It hums.", "Descale it.");
    }

    @Test
    void localEditsRemovalsAndMovesAreKept() {
        Map<String, Object> whole = thread(
                post("Ben", 2, "Descale it.", false),
                post("Cleo", 3, "Bad words.", false),
                post("Dan", 4, "My pan.", false));
        importExpecting(1, whole);
        String thread = find();
        moderator
                .patch("/forum/posts/" + post(thread, 1), Json.of("body", "Descale it, please."))
                .expect(200);
        moderator
                .post(
                        "/forum/threads/" + thread + "/split",
                        Json.of("posts", List.of(Long.valueOf(post(thread, 3))), "title", "Pan " + word))
                .expect(201);
        hide(post(thread, 2));

        importExpecting(0, whole);

        assertThat(Api.visitor()
                        .get("/forum/threads/" + thread + "/posts")
                        .expect(200)
                        .at("/items")
                        .findValuesAsText("body"))
                .containsExactly("It hums.", "Descale it, please.");
    }

    @Test
    void newPostsOfAMergedThreadGoToItsTarget() {
        importExpecting(1, thread());
        String from = find();
        String into = Forum.ask(Api.as(Person.CUSTOMER), "Kettles", "All of them.");
        moderator
                .post("/forum/threads/" + from + "/merge", Json.of("into", Long.valueOf(into)))
                .expect(200);
        importExpecting(1, thread(post("Ben", 2, "Descale it.", false)));
        assertThat(bodies(into)).contains("All of them.", "It hums.", "Descale it.");
    }

    @Test
    void nothingIsAddedToAThreadThatNobodyCanRead() {
        importExpecting(1, thread());
        String thread = find();
        hide(post(thread, 0));

        importExpecting(0, thread(post("Ben", 2, "Descale it.", false)));

        assertThat(bodies(thread)).containsExactly("It hums.");
    }

    @Test
    void locallyAcceptedAnswerIsKept() {
        importExpecting(1, thread(post("Ben", 2, "Descale it.", false)));
        String thread = find();
        String chosen = post(thread, 1);
        moderator
                .post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(chosen)))
                .expect(204);
        importExpecting(1, thread(post("Ben", 2, "Descale it.", false), post("Cleo", 3, "Vinegar.", true)));
        assertThat(Api.visitor().get("/forum/threads/" + thread).text("/acceptedPost"))
                .isEqualTo(chosen);
    }

    @Test
    void twoAcceptedAnswersAreRejected() {
        Answer done = Imports.importLines(
                "threads", Api.json(thread(post("Ben", 2, "Descale it.", true), post("Cleo", 3, "Vinegar.", true))));
        assertThat(done.at("/applied").asInt()).isZero();
        assertThat(done.at("/rejected/0/line").asInt()).isEqualTo(1);
        assertThat(done.text("/rejected/0/error")).startsWith("posts[1].accepted: Another answer");
    }

    private static void hide(String post) {
        Api.as(Person.AGENT)
                .post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM"))
                .expect(204);
    }

    private void importExpecting(int applied, Map<String, Object> document) {
        Answer done = Imports.importLines("threads", Api.json(document));
        assertThat(done.at("/applied").asInt()).as(done.body()).isEqualTo(applied);
        assertThat(done.at("/rejected")).isEmpty();
    }

    private String find() {
        String list = "/forum/threads?q=" + word;
        SearchWaiting.await("the thread", list, answer -> answer.at("/items").size() == 1);
        return Api.as(Person.CUSTOMER).get(list).text("/items/0/id");
    }

    private static String post(String thread, int place) {
        return posts(thread).text("/items/" + place + "/id");
    }

    private static List<String> bodies(String thread) {
        List<String> bodies = new ArrayList<>();
        posts(thread).at("/items").forEach(post -> bodies.add(post.path("body").asText()));
        return bodies;
    }

    private static Answer posts(String thread) {
        return Api.as(Person.MODERATOR)
                .get("/forum/threads/" + thread + "/posts?limit=100")
                .expect(200);
    }

    private Map<String, Object> thread(Object... posts) {
        return Json.of(
                "id",
                word,
                "title",
                "Kettle " + word,
                "author",
                "Ann " + word,
                "createdAt",
                "2020-01-01T00:00:00Z",
                "body",
                "It hums.",
                "posts",
                List.of(posts));
    }

    private Map<String, Object> post(String author, int day, String body, boolean accepted) {
        return Json.of(
                "author",
                author + " " + word,
                "createdAt",
                "2020-01-0" + day + "T00:00:00Z",
                "body",
                body,
                "accepted",
                accepted);
    }
}
