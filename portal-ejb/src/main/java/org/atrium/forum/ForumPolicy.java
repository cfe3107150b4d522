package org.atrium.forum;

import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.search.SearchFilter;

/**
 * Who may see and change what in the forum; queries for lists apply the same rules. What a viewer may not see is
 * reported as not found.
 */
public final class ForumPolicy {

    private ForumPolicy() {}

    /** Whether a thread is there for somebody. */
    public static boolean maySee(Viewer viewer, ForumThread thread) {
        return maySee(viewer, thread.authorId(), thread.state());
    }

    /** Whether a post is there for somebody. */
    public static boolean maySee(Viewer viewer, ForumPost post) {
        return maySee(viewer, post.thread()) && maySee(viewer, post.authorId(), post.state());
    }

    /** Whether somebody may hear that a post which is not there for them was: in a thread they see, once for all to read. */
    public static boolean mayKnowExistenceOf(Viewer viewer, ForumPost post) {
        return maySee(viewer, post.thread()) && post.publishedAt() != null;
    }

    /** Whether a text of that author, in that state, is there for somebody. */
    public static boolean maySee(Viewer viewer, AccountId author, TextState state) {
        return state == TextState.PUBLISHED || viewer.isModerator() || viewer.is(author) && state != TextState.DELETED;
    }

    /** @throws ConflictException if the post is the viewer's own, which others judge */
    static void requireNotOwn(Viewer viewer, ForumPost post) {
        if (viewer.is(post.authorId())) {
            throw new ConflictException("forum.error.ownPost");
        }
    }

    /** What searches find, for moderators too: what readers can be sent to. */
    public static SearchFilter searchFilter() {
        return f -> f.match().field("state").matching(TextState.PUBLISHED);
    }

    static boolean mayReply(Viewer viewer, ForumThread thread) {
        return viewer.isSignedIn()
                && thread.state() == TextState.PUBLISHED
                && (thread.isOpenForPosts() || viewer.isModerator());
    }

    /** Authors change their posts while the thread takes posts and no moderator has judged them; moderators always. */
    static boolean mayEdit(Viewer viewer, ForumPost post) {
        boolean changeable = post.state() == TextState.PUBLISHED || post.state() == TextState.HELD;
        return viewer.isModerator()
                || viewer.is(post.authorId()) && changeable && post.thread().isOpenForPosts();
    }

    /** What was taken out, or never published, is in the history for its author and moderators alone. */
    public static boolean mayReadAllRevisions(Viewer viewer, ForumPost post) {
        return viewer.isModerator() || viewer.is(post.authorId());
    }

    /** Whose word it is what solved a thread: its author's, or staff's. */
    static boolean mayDecideSolution(Viewer viewer, ForumThread thread) {
        return viewer.is(thread.authorId()) || viewer.isStaff();
    }

    /** Only a question can be solved. */
    static boolean mayAccept(Viewer viewer, ForumThread thread) {
        return thread.kind() == ThreadKind.QUESTION && mayDecideSolution(viewer, thread);
    }

    /** Announcements are the company's. */
    static boolean mayStart(Viewer viewer, ThreadKind kind) {
        return viewer.isSignedIn() && (kind != ThreadKind.ANNOUNCEMENT || viewer.isStaff());
    }

    /** The order it is about is the author's and support's. */
    static boolean maySeeOrder(Viewer viewer, ForumThread thread) {
        return viewer.isSupport() || viewer.is(thread.authorId());
    }

    /** The number of the ticket is its requester's and support's; that there is one is everybody's. */
    static boolean maySeeTicket(Viewer viewer, ForumThread thread) {
        return viewer.isSupport()
                || thread.supportCase()
                        .filter(known -> viewer.is(known.supportRequesterId()))
                        .isPresent();
    }
}
