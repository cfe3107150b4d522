package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of threads by words: filtered, paged and closed like the list without, in the same order. */
@ArquillianTest
@Tag("builtin")
@RunAsClient
class ThreadTextListHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api visitor = Api.visitor();

    @BeforeEach
    void importThreads() {
        Imports.importLines(
                "threads",
                List.of(
                        thread(1, "kitchen-table", "descaling", "2020-01-01T10:00:00Z"),
                        thread(2, "kitchen-table", "limescale", "2020-01-01T10:00:00Z"),
                        thread(3, "pans-and-knives", "rust", "2020-01-03T10:00:00Z")));
        Eventually.so(
                "the threads to be found", LIMIT, () -> titles(visitor, "").size() == 3);
    }

    @Test
    void listIsSortedByLastPostAndPaged() {
        List<String> all = titles(visitor, "");
        assertThat(all).first().isEqualTo(word + " kettles 3");

        assertThat(visitor.all("/forum/threads?limit=1&q=" + word))
                .extracting(thread -> thread.at("/title").asText())
                .isEqualTo(all);
        visitor.get("/forum/threads?q=" + word + "&cursor=nonsense").expect(422);
    }

    @Test
    void allTermsMustMatchInAnyInflection() {
        assertThat(titles(visitor, "+kettle")).hasSize(3);
        assertThat(titles(visitor, "+vinegar")).hasSize(3);
        assertThat(titles(visitor, "+kettle+zebra")).isEmpty();
        visitor.get("/forum/threads?q=" + "%E6%B0%B4+%D0%B4+x+".repeat(60)).expect(200);
        assertThat(visitor.get("/forum/threads?q=%25").expect(200).at("/items")).isEmpty();
    }

    @Test
    void filtersApplyTogetherWithText() {
        assertThat(titles(visitor, "&category=kitchen-table")).hasSize(2);
        assertThat(titles(visitor, "&tag=Rust")).containsExactly(word + " kettles 3");
        assertThat(titles(visitor, "&status=ANSWERED")).hasSize(3);
        assertThat(titles(visitor, "&status=SOLVED")).isEmpty();
        Api reader = Api.as(Person.CUSTOMER);
        assertThat(titles(reader, "&bookmarked=true")).isEmpty();
        assertThat(titles(reader, "&mine=true")).isEmpty();
    }

    @Test
    void unpublishedThreadsAreListedForTheirAuthorOnly() {
        Api newcomer = Api.as(Person.aCustomer());
        String held = Forum.ask(newcomer, word + " held", "Hm.");
        Eventually.so("the author to find it", LIMIT, () -> titles(newcomer, "").size() == 4);
        assertThat(titles(newcomer, "&mine=true")).containsExactly(word + " held");
        assertThat(titles(visitor, "")).hasSize(3);
        assertThat(titles(Api.as(Person.MODERATOR), "")).hasSize(3);

        String post = Forum.firstPost(newcomer, held);
        Review.approve(post);
        Eventually.so("everybody to find it", LIMIT, () -> titles(visitor, "").size() == 4);
    }

    private List<String> titles(Api reader, String more) {
        return reader.get("/forum/threads?q=" + word + more)
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("title");
    }

    private java.util.Map<String, Object> thread(int number, String category, String tag, String at) {
        return Json.of(
                "id",
                word + number,
                "category",
                category,
                "title",
                word + " kettles " + number,
                "author",
                "ann",
                "createdAt",
                at,
                "tags",
                List.of(tag),
                "body",
                "It hums.",
                "posts",
                List.of(Json.of("author", "bob", "createdAt", at, "accepted", false, "body", "Try vinegar.")));
    }
}
