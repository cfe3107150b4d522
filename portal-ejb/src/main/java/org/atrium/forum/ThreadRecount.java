package org.atrium.forum;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;

/**
 * The counters and status of a thread, recomputed from its posts after a merge or split.
 *
 * @param publishedPosts how many are public
 * @param lastPostAt when the last of these was published
 * @param lastAuthor by whom
 * @param status of the question with these posts; other threads keep theirs
 */
record ThreadRecount(
        int publishedPosts,
        int allPosts,
        Instant lastPostAt,
        AccountId lastAuthor,
        Solution solution,
        ThreadStatus status) {

    /** @param known the solution before */
    static ThreadRecount of(ForumThread thread, List<ForumPost> all, Solution known) {
        List<ForumPost> readable =
                all.stream().filter(post -> post.state() == TextState.PUBLISHED).toList();
        boolean question = thread.kind() == ThreadKind.QUESTION;
        Solution solution = question ? known.among(all) : Solution.NONE;
        Optional<ForumPost> last = readable.stream()
                .max(Comparator.comparing(ForumPost::publishedAt).thenComparing(ForumPost::number));
        return new ThreadRecount(
                readable.size(),
                all.size(),
                last.map(ForumPost::publishedAt).orElse(thread.createdAt()),
                last.map(ForumPost::authorId).orElse(thread.authorId()),
                solution,
                question ? status(solution, readable.stream().anyMatch(thread::isAnswer)) : thread.status());
    }

    private static ThreadStatus status(Solution solution, boolean answered) {
        return solution.acceptedPostId() != null
                ? ThreadStatus.SOLVED
                : answered ? ThreadStatus.ANSWERED : ThreadStatus.OPEN;
    }
}
