package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/**
 * Snapshot of a thread and its published posts, as support takes it over.
 *
 * @param category slug of the category
 * @param queue where the category's unresolved questions go
 * @param affected how many others have the same problem
 * @param order number of the order it is about, or null
 * @param published whether everybody can read it
 * @param openForPosts whether it is neither locked nor archived
 * @param escalated whether support has, or had, it
 */
public record ThreadSnapshot(
        ThreadId id,
        String title,
        String slug,
        String category,
        String queue,
        AccountId author,
        int affected,
        String order,
        ThreadStatus status,
        Instant createdAt,
        Instant lastPostAt,
        boolean published,
        boolean openForPosts,
        boolean escalated,
        List<PostSnapshot> posts) {

    public ThreadSnapshot {
        posts = List.copyOf(posts);
    }

    /**
     * One post of the snapshot.
     *
     * @param publishedAt since when everybody can read it, which for a held one is later than it was written
     * @param files ids of all its files
     */
    public record PostSnapshot(
            PostId id,
            AccountId author,
            String body,
            String html,
            Instant publishedAt,
            boolean staff,
            boolean accepted,
            List<String> files) {

        static PostSnapshot of(ForumPost post, Long accepted, List<String> files) {
            return new PostSnapshot(
                    post.postId(),
                    post.authorId(),
                    post.body(),
                    post.html(),
                    post.publishedAt(),
                    post.staff(),
                    post.id().equals(accepted),
                    List.copyOf(files));
        }
    }

    /** @param files ids of the files of posts, by the numbers of those that have any */
    static ThreadSnapshot of(ForumThread thread, List<ForumPost> visible, Map<Long, List<String>> files) {
        return new ThreadSnapshot(
                thread.threadId(),
                thread.title(),
                thread.slug(),
                thread.category().slug(),
                thread.category().queue(),
                thread.authorId(),
                thread.counters().affected(),
                thread.orderNumber(),
                thread.status(),
                thread.createdAt(),
                thread.lastPostAt(),
                thread.state() == TextState.PUBLISHED,
                thread.isOpenForPosts(),
                thread.ticketNumber() != null,
                visible.stream()
                        .map(post -> PostSnapshot.of(
                                post, thread.acceptedPostId(), files.getOrDefault(post.id(), List.of())))
                        .toList());
    }
}
