package org.atrium.forum;

import java.time.Instant;
import java.util.List;

/**
 * What a thread's posts amount to, counted anew after several came or went together.
 *
 * @param readable how many everybody can read
 * @param lastAt when the last of these was written
 * @param accepted the accepted answer if it can be read, or null
 * @param status where the question is with them; anything else stays as it is
 */
record Census(int readable, int all, Instant lastAt, Long accepted, ThreadStatus status) {

    /** @param accepted the answer that was accepted, or null */
    static Census of(ForumThread thread, List<ForumPost> all, Long accepted) {
        List<ForumPost> readable =
                all.stream().filter(post -> post.state() == TextState.PUBLISHED).toList();
        boolean question = thread.kind() == ThreadKind.QUESTION;
        Long stillAccepted = readable.stream()
                .filter(post -> question && !post.isFirst() && accepted != null && accepted.equals(post.id()))
                .map(ForumPost::id)
                .findFirst()
                .orElse(null);
        return new Census(
                readable.size(),
                all.size(),
                readable.stream()
                        .map(ForumPost::createdAt)
                        .max(Instant::compareTo)
                        .orElse(thread.createdAt()),
                stillAccepted,
                question ? status(stillAccepted, readable.stream().anyMatch(thread::isAnswer)) : thread.status());
    }

    private static ThreadStatus status(Long accepted, boolean answered) {
        return accepted != null ? ThreadStatus.SOLVED : answered ? ThreadStatus.ANSWERED : ThreadStatus.OPEN;
    }
}
