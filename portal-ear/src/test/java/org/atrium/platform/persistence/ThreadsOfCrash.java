package org.atrium.platform.persistence;

import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Json;

/** Threads of a portal that is about to fall, or has fallen. */
final class ThreadsOfCrash {

    private ThreadsOfCrash() {}

    /** Starts one, and gives its id. */
    static String start(Api author, String title) {
        String category = author.get("/forum/categories")
                .expect(200)
                .json()
                .findValuesAsText("slug")
                .get(0);
        return author.post(
                        "/forum/threads",
                        Json.of("category", category, "kind", "DISCUSSION", "title", title, "body", "All."))
                .expect(201)
                .text("/id");
    }

    /** The ids of all its posts. */
    static List<String> posts(Api reader, String thread) {
        return reader.all("/forum/threads/" + thread + "/posts?limit=100").stream()
                .map(post -> post.at("/id").asText())
                .toList();
    }
}
