package org.atrium.forum;

import java.time.Instant;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;

/**
 * A thread as a viewer sees it on its page: the row of lists, and more.
 *
 * @param order number of the order it is about; null for everybody but its author and support
 * @param withSupportSince when support took it, null if it never did
 * @param supportAnswerBy by when support answers, null if it never had it or nobody waits for that now
 * @param supportDoneAt when support was done with it, null while it is not
 * @param acceptedPost the answer that solved it, null for none
 * @param own whether the viewer started it
 * @param categoryVersion the version of its category, whose name it shows
 */
public record ThreadView(
        ThreadRow row,
        String order,
        Instant withSupportSince,
        Instant supportAnswerBy,
        Instant supportDoneAt,
        Long acceptedPost,
        boolean own,
        boolean mayReply,
        boolean mayAccept,
        long version,
        long categoryVersion) {

    /** A thread as a viewer may see it; people without a name in the map are unknown. */
    public static ThreadView of(ForumThread thread, Viewer viewer, Map<AccountId, PersonName> names) {
        var support = thread.supportCase();
        return new ThreadView(
                ThreadRow.of(thread, viewer, names),
                ForumPolicy.maySeeOrder(viewer, thread) ? thread.orderNumber() : null,
                support.map(SupportCase::withSupportSince).orElse(null),
                support.map(SupportCase::supportAnswerBy).orElse(null),
                support.map(SupportCase::supportDoneAt).orElse(null),
                thread.acceptedPostId(),
                viewer.is(thread.authorId()),
                ForumPolicy.mayReply(viewer, thread),
                ForumPolicy.mayAccept(viewer, thread),
                thread.version(),
                thread.category().version());
    }
}
