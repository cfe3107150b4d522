package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategory;

/**
 * A thread that stood elsewhere before the portal knew of it.
 *
 * @param importId its id there
 * @param posts what was said in it, in that order; the first is what it is about
 */
public record PastThread(
        String importId, ForumCategory category, ThreadKind kind, String title, List<String> tags, List<Post> posts) {

    /**
     * What somebody said in it.
     *
     * @param accepted whether it solved the question
     */
    public record Post(AccountId author, Instant at, String body, boolean accepted) {}
}
