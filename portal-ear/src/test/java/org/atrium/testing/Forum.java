package org.atrium.testing;

/** What people say in the forum: {@code Forum.reply(sam, Forum.ask(nora, "Why does it hum?", "It hums."), "Descale it")}. */
public final class Forum {

    private Forum() {}

    /** Asks at the kitchen table; gives the thread's id, whether it is published or held. */
    public static String ask(Api author, String title, String body) {
        return start(author, "QUESTION", title, body).expect(201).text("/id");
    }

    /** Starts a thread of a kind at the kitchen table, or is refused. */
    public static Answer start(Api author, String kind, String title, String body) {
        return author.post(
                "/forum/threads", Json.of("category", "kitchen-table", "kind", kind, "title", title, "body", body));
    }

    /** Answers in a thread; gives the post's id, whether it is published or held. */
    public static String reply(Api author, String thread, String body) {
        return author.post("/forum/threads/" + thread + "/posts", Json.of("body", body))
                .expect(201)
                .text("/id");
    }

    /** The post a thread begins with, for somebody who may read it. */
    public static String firstPost(Api reader, String thread) {
        return reader.get("/forum/threads/" + thread + "/posts").expect(200).text("/items/0/id");
    }
}
