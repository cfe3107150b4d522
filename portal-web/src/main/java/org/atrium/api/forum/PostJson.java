package org.atrium.api.forum;

import java.time.Instant;
import java.util.List;
import org.atrium.api.file.FileJson;
import org.atrium.forum.Author;
import org.atrium.forum.PostView;
import org.atrium.forum.TextState;

/**
 * A post as clients see it.
 *
 * @param number place in its thread, 1 for what the thread is about
 * @param rule the rule of the community it breaks, for its author and moderators
 * @param note what the moderator said about it, for its author and moderators
 * @param files what hangs on it beside its text
 */
public record PostJson(
        long id,
        long thread,
        int number,
        Author author,
        boolean staff,
        String body,
        String html,
        Instant createdAt,
        Instant editedAt,
        int revisions,
        int likes,
        boolean liked,
        boolean accepted,
        TextState state,
        String rule,
        String note,
        List<FileJson> files) {

    static PostJson of(long thread, PostView post) {
        return new PostJson(
                post.id(),
                thread,
                post.number(),
                post.author(),
                post.staff(),
                post.body(),
                post.html(),
                post.createdAt(),
                post.editedAt(),
                post.revisions(),
                post.likes(),
                post.liked(),
                post.accepted(),
                post.state(),
                post.rule(),
                post.note(),
                post.files().stream().map(FileJson::of).toList());
    }
}
