package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visitor may get the page the visitor before them got, but never one that is no longer right. */
@ArquillianTest
@RunAsClient
@Tag("once")
class VisitorPageCacheHttpIT {

    private final Api author = Api.as(Person.CUSTOMER);
    private final Pages visitor = Pages.visitor();

    private String title;
    private String thread;
    private String reply;

    @BeforeEach
    void aThreadThatVisitorsHaveRead() {
        title = "Why does it hum " + UUID.randomUUID() + "?";
        thread = Forum.ask(author, title, "All night.");
        reply = Forum.reply(Api.as(Person.SECOND), thread, "First words");
        assertThat(read().body()).contains("First words");
        assertThat(list()).contains(title);
    }

    @Test
    void cachedPageIsServedAgain() {
        assertThat(read().body()).isEqualTo(read().body());
    }

    @Test
    void unchangedPageIsNotModified() {
        visitor.get(path(), "If-None-Match", read().header("ETag")).expect(304);
    }

    @Test
    void compressedPageHasTheSameContent() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Api.portal() + path()))
                .header("Accept-Encoding", "gzip")
                .build();
        var packed = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(read().body());
        }
        assertThat(read().header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void editedPostIsShownAtOnce() {
        Api.as(Person.SECOND)
                .patch("/forum/posts/" + reply, Json.of("body", "Other words"))
                .expect(200);
        assertThat(read().body()).contains("Other words").doesNotContain("First words");
    }

    @Test
    void hiddenPostIsGoneAtOnce() {
        Api.as(Person.AGENT)
                .post("/forum/posts/" + reply + "/flags", Json.of("reason", "OFFENSIVE"))
                .expect(204);
        assertThat(read().body()).doesNotContain("First words");
    }

    @Test
    void hiddenThreadIsGoneAtOnce() {
        String first = Forum.firstPost(author, thread);
        Api.as(Person.AGENT)
                .post("/forum/posts/" + first + "/flags", Json.of("reason", "OFFENSIVE"))
                .expect(204);
        Answer gone = visitor.get(path()).expect(404);
        assertThat(gone.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(list()).doesNotContain(title);
        Review.approve(first);
        assertThat(list()).contains(title);
    }

    @Test
    void solvedQuestionIsOnTheHomePageAtOnce() {
        assertThat(visitor.get("/").expect(200).header("ETag")).isNotEmpty();
        assertThat(visitor.get("/").body()).doesNotContain(title);
        author.post("/forum/threads/" + thread + "/acceptance", Json.of("post", Long.valueOf(reply)))
                .expect(204);
        assertThat(visitor.get("/").body()).contains(title);
    }

    @Test
    void pagesOfSignedInViewersAreNotCached() {
        Answer theirs = Pages.as(Person.CUSTOMER).get(path()).expect(200);
        assertThat(theirs.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(read().body()).doesNotContain(Person.CUSTOMER.email());
    }

    private String path() {
        return "/forum/thread/" + thread;
    }

    private Answer read() {
        return visitor.get(path()).expect(200);
    }

    private String list() {
        return visitor.get("/forum/category/kitchen-table").expect(200).body();
    }
}
