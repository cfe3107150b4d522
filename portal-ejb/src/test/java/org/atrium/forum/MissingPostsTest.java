package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ImportedThreads.ImportedPost;
import org.atrium.forum.MissingPosts.PostKey;
import org.junit.jupiter.api.Test;

class MissingPostsTest {

    private static final AccountId ANN = new AccountId(1);
    private static final AccountId BEN = new AccountId(2);
    private static final Instant DAY = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void existingPostsAreNotMissing() {
        assertThat(missing(List.of(postKey(ANN, "a"), postKey(BEN, "b")), post(ANN, "a"), post(BEN, "b")))
                .isEmpty();
    }

    @Test
    void missingPostsKeepTheirOrder() {
        assertThat(missing(List.of(postKey(ANN, "a")), post(ANN, "a"), post(BEN, "b"), post(BEN, "c")))
                .containsExactly(post(BEN, "b"), post(BEN, "c"));
    }

    @Test
    void editedPostsAreNotMissing() {
        assertThat(missing(List.of(postKey(ANN, "edited")), post(ANN, "a"))).isEmpty();
    }

    @Test
    void postsOfTheSameAuthorAndTimeAreComparedByBody() {
        assertThat(missing(
                        List.of(postKey(ANN, "a"), postKey(ANN, "c")), post(ANN, "a"), post(ANN, "b"), post(ANN, "c")))
                .containsExactly(post(ANN, "b"));
        assertThat(missing(List.of(postKey(ANN, "a")), post(ANN, "a"), post(ANN, "a")))
                .containsExactly(post(ANN, "a"));
    }

    private static List<ImportedPost> missing(List<PostKey> there, ImportedPost... said) {
        return new MissingPosts(there).findMissing(List.of(said));
    }

    private static PostKey postKey(AccountId author, String body) {
        return new PostKey(author, DAY, body);
    }

    private static ImportedPost post(AccountId author, String body) {
        return new ImportedPost(author, DAY, body, false);
    }
}
