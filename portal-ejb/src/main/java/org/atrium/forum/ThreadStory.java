package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/**
 * A thread as support takes it over: the posts everybody can read, the first one included.
 *
 * @param category slug of the category
 * @param queue where the category's unresolved questions go
 * @param affected how many others have the same problem
 * @param order number of the order it is about, or null
 * @param published whether everybody can read it
 * @param takesPosts whether it is neither locked nor archived
 * @param escalated whether support has, or had, it
 */
public record ThreadStory(
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
        boolean takesPosts,
        boolean escalated,
        List<StoryPost> posts) {

    public ThreadStory {
        posts = List.copyOf(posts);
    }

    /**
     * One post of the story.
     *
     * @param publishedAt since when everybody can read it, which for a held one is later than it was written
     */
    public record StoryPost(
            PostId id,
            AccountId author,
            String markdown,
            String html,
            Instant publishedAt,
            boolean staff,
            boolean accepted) {

        static StoryPost of(ForumPost post, Long accepted) {
            return new StoryPost(
                    post.postId(),
                    post.authorId(),
                    post.markdown(),
                    post.html(),
                    post.publishedAt(),
                    post.staff(),
                    post.id().equals(accepted));
        }
    }

    static ThreadStory of(ForumThread thread, List<ForumPost> visible) {
        return new ThreadStory(
                thread.threadId(),
                thread.title(),
                thread.slug(),
                thread.category().slug(),
                thread.category().queue(),
                thread.authorId(),
                thread.tally().affected(),
                thread.orderNumber(),
                thread.status(),
                thread.createdAt(),
                thread.lastPostAt(),
                thread.state() == TextState.PUBLISHED,
                thread.takesPosts(),
                thread.ticketNumber() != null,
                visible.stream()
                        .map(post -> StoryPost.of(post, thread.acceptedPostId()))
                        .toList());
    }
}
