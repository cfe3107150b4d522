package org.atrium.forum;

import java.time.Instant;
import java.util.List;

/**
 * The counters and status of a thread, recomputed from its posts after a merge or split.
 *
 * @param publishedPosts how many are public
 * @param lastPostAt when the last of these was written
 * @param status of the question with these posts; other threads keep theirs
 */
record ThreadRecount(int publishedPosts, int allPosts, Instant lastPostAt, Solution solution, ThreadStatus status) {

    /** @param known the solution before */
    static ThreadRecount of(ForumThread thread, List<ForumPost> all, Solution known) {
        List<ForumPost> readable =
                all.stream().filter(post -> post.state() == TextState.PUBLISHED).toList();
        boolean question = thread.kind() == ThreadKind.QUESTION;
        Solution solution = question ? known.among(all) : Solution.NONE;
        return new ThreadRecount(
                readable.size(),
                all.size(),
                readable.stream()
                        .map(ForumPost::createdAt)
                        .max(Instant::compareTo)
                        .orElse(thread.createdAt()),
                solution,
                question ? status(solution, readable.stream().anyMatch(thread::isAnswer)) : thread.status());
    }

    private static ThreadStatus status(Solution solution, boolean answered) {
        return solution.acceptedPostId() != null
                ? ThreadStatus.SOLVED
                : answered ? ThreadStatus.ANSWERED : ThreadStatus.OPEN;
    }
}
