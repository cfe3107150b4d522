package org.atrium.api.forum;

import java.time.Instant;
import java.util.List;
import org.atrium.forum.Author;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadView;

/**
 * A thread as clients see it.
 *
 * @param escalated whether support has it now
 * @param ticket number of its ticket, for whose it is and support alone
 * @param order number of the order it is about, for its author and support alone, where one thread is asked for
 */
public record ThreadJson(
        long id,
        String slug,
        String title,
        ThreadKind kind,
        ThreadStatus status,
        TextState state,
        String category,
        Author author,
        Instant createdAt,
        Instant lastPostAt,
        int posts,
        int likes,
        int affected,
        long views,
        List<String> tags,
        boolean locked,
        boolean archived,
        boolean escalated,
        Instant supportAnswerBy,
        String ticket,
        String order,
        Long acceptedPost,
        String url) {

    static ThreadJson of(ThreadView thread) {
        return of(thread.row(), thread.supportAnswerBy(), thread.order(), thread.acceptedPost());
    }

    static ThreadJson of(ThreadRow thread) {
        return of(thread, null, null, null);
    }

    private static ThreadJson of(ThreadRow thread, Instant supportAnswerBy, String order, Long acceptedPost) {
        return new ThreadJson(
                thread.id(),
                thread.slug(),
                thread.title(),
                thread.kind(),
                thread.status(),
                thread.state(),
                thread.category().slug(),
                thread.author(),
                thread.createdAt(),
                thread.lastPostAt(),
                thread.posts(),
                thread.likes(),
                thread.affected(),
                thread.views(),
                thread.tags(),
                thread.locked(),
                thread.archived(),
                thread.withSupport(),
                supportAnswerBy,
                thread.ticket(),
                order,
                acceptedPost,
                thread.path());
    }
}
