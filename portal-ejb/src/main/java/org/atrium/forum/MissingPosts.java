package org.atrium.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.ImportedThreads.ImportedPost;

/**
 * Finds the imported posts a thread does not have yet. Author and time identify a post, even if it was edited since;
 * posts of the same author and time are compared by their body first.
 */
final class MissingPosts {

    private final Map<PostKey, Integer> existing = new HashMap<>();

    MissingPosts(Collection<PostKey> there) {
        there.forEach(utterance -> this.existing.merge(utterance, 1, Integer::sum));
    }

    /** Those that are not there, in their order. */
    List<ImportedPost> findMissing(List<ImportedPost> imported) {
        Map<PostKey, Integer> left = new HashMap<>(existing);
        List<ImportedPost> others = new ArrayList<>();
        for (ImportedPost post : imported) {
            if (!consume(left, new PostKey(post.author(), post.at(), post.body()))) {
                others.add(post);
            }
        }
        Map<PostKey, Integer> rewritten = new HashMap<>();
        left.forEach((utterance, times) -> rewritten.merge(utterance.withoutBody(), times, Integer::sum));
        return others.stream()
                .filter(post -> !consume(rewritten, new PostKey(post.author(), post.at(), null)))
                .toList();
    }

    private static boolean consume(Map<PostKey, Integer> left, PostKey utterance) {
        int times = left.getOrDefault(utterance, 0);
        if (times > 0) {
            left.put(utterance, times - 1);
        }
        return times > 0;
    }

    /** Author, time and body of a post, by which it is recognised. */
    record PostKey(AccountId author, Instant at, String body) {

        private PostKey withoutBody() {
            return new PostKey(author, at, null);
        }
    }
}
