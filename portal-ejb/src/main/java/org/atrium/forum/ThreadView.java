package org.atrium.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;

/**
 * A thread as its page shows it to a viewer.
 *
 * @param order number of the order it is about; null for everybody but its author and support
 * @param ticket number of the ticket; null for everybody but its author and support
 * @param withSupportSince when support took it, null if it never did
 * @param supportDoneAt when support was done with it, null while it is not
 * @param acceptedPost the answer that solved it, null for none
 * @param own whether the viewer started it
 */
public record ThreadView(
        long id,
        String slug,
        String title,
        ThreadKind kind,
        ThreadStatus status,
        TextState state,
        CategoryView category,
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
        String order,
        String ticket,
        Instant withSupportSince,
        Instant supportAnswerBy,
        Instant supportDoneAt,
        Long acceptedPost,
        boolean own,
        boolean mayReply,
        boolean mayAccept,
        long version) {

    static ThreadView of(ForumThread thread, Viewer viewer, Map<AccountId, AccountCard> people) {
        boolean inside = ForumPolicy.maySeeTicket(viewer, thread);
        return new ThreadView(
                thread.id(),
                thread.slug(),
                thread.title(),
                thread.kind(),
                thread.status(),
                thread.state(),
                thread.category().view(),
                Author.of(thread.authorId(), people),
                thread.createdAt(),
                thread.lastPostAt(),
                thread.posts(),
                thread.likes(),
                thread.affected(),
                thread.views(),
                thread.tags(),
                thread.locked(),
                thread.archived(),
                inside ? thread.orderNumber() : null,
                inside ? thread.ticketNumber() : null,
                thread.withSupportSince(),
                thread.supportAnswerBy(),
                thread.supportDoneAt(),
                thread.acceptedPostId(),
                viewer.is(thread.authorId()),
                ForumPolicy.mayReply(viewer, thread),
                ForumPolicy.mayAccept(viewer, thread),
                thread.version());
    }

    /** Its page. */
    public String path() {
        return ThreadPath.of(id, slug);
    }

    /** How many replies it has. */
    public int replies() {
        return Math.max(0, posts - 1);
    }

    /** Whether support has it now. */
    public boolean withSupport() {
        return withSupportSince != null && supportDoneAt == null;
    }
}
