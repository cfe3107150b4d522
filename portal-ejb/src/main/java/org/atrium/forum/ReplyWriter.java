package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.moderation.Screening.ReviewHold;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;

/** Writes a member's reply, on whatever way it came: what is checked is the same. */
@ApplicationScoped
class ReplyWriter {

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostAdmission admission;

    @Inject
    private PostWriter writer;

    /**
     * Adds a reply to a thread, published or held.
     *
     * @throws org.atrium.platform.error.UnknownObjectException if there is no such thread for the viewer
     * @throws ConflictException if it takes no posts
     */
    ForumPost write(Viewer viewer, long threadId, ReplyingToThread.NewReply reply) {
        ForumThread thread = threads.requireVisibleForUpdate(viewer, threadId);
        if (!ForumPolicy.mayReply(viewer, thread)) {
            throw new ConflictException(
                    thread.state() == TextState.HELD ? "forum.error.heldThread" : "forum.error.closed");
        }
        InputValidation.check(reply);
        Optional<ReviewHold> hold =
                admission.check(viewer, thread.category(), PostAdmission.PostText.ofReply(reply.body(), reply.files()));
        return writer.write(thread, viewer, reply.body(), reply.files(), hold);
    }
}
