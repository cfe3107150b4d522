package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadEvent.QuestionUnsolved;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/** Marks the answer that solved a question, and unmarks it: for the question's author and staff. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class AcceptingAnswer {

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumIntake support;

    @Inject
    private Event<QuestionUnsolved> unsolved;

    /**
     * @throws UnknownObjectException if there is no such question or answer for the viewer, or it is not theirs to judge
     * @throws ConflictException if the post cannot be the accepted answer
     */
    public void accept(Viewer viewer, long threadId, long post) {
        ForumThread thread = questionForUpdate(viewer, threadId);
        boolean known = forum.post(post)
                .filter(found -> ForumPolicy.maySee(viewer, found))
                .isPresent();
        if (!known) {
            throw new UnknownObjectException();
        }
        support.acceptAnswer(viewer.requireAccount(), thread.threadId(), new PostId(post), ForumOrigin.COMMUNITY);
    }

    /** Takes the mark back: the question is answered, but not solved. */
    public void unaccept(Viewer viewer, long threadId) {
        ForumThread thread = questionForUpdate(viewer, threadId);
        thread.unaccept();
        unsolved.fire(new QuestionUnsolved(thread.threadId(), viewer.requireAccount()));
    }

    private ForumThread questionForUpdate(Viewer viewer, long threadId) {
        ForumThread thread = threads.requireVisibleForUpdate(viewer, threadId);
        if (!ForumPolicy.mayDecideSolution(viewer, thread)) {
            throw new UnknownObjectException();
        }
        if (!ForumPolicy.mayAccept(viewer, thread)) {
            throw new ConflictException("forum.error.noQuestion");
        }
        return thread;
    }
}
