package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ThreadEvent;
import org.atrium.forum.event.ThreadEvent.ThreadLocked;
import org.atrium.forum.event.ThreadEvent.ThreadUnlocked;
import org.atrium.moderation.ModerationAction;

/** Locks and archives threads, outside the review queue. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ThreadLocking {

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private ThreadModerationLog log;

    @Inject
    private Event<ThreadEvent> events;

    /** Lets a thread take no more posts, or take them again. */
    public void lock(Viewer moderator, long id, boolean lock) {
        ForumThread thread = threads.requireForUpdate(id);
        if (thread.locked() != lock) {
            thread.lock(lock);
            log.write(moderator, lock ? ModerationAction.LOCK : ModerationAction.UNLOCK, thread, null);
            events.fire(
                    lock
                            ? new ThreadLocked(thread.threadId(), thread.authorId(), null, null, moderator.account())
                            : new ThreadUnlocked(thread.threadId(), thread.authorId(), moderator.account()));
        }
    }

    /** Puts a thread away: it can be read, and that is all; or takes it back. */
    public void archive(Viewer moderator, long id, boolean archive) {
        ForumThread thread = threads.requireForUpdate(id);
        if (thread.archived() != archive) {
            thread.archive(archive);
            log.write(moderator, archive ? ModerationAction.ARCHIVE : ModerationAction.UNARCHIVE, thread, null);
        }
    }
}
