package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ThreadLocked;
import org.atrium.moderation.ModerationAct;

/** What moderators do with whole threads outside the review queue. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ThreadCare {

    @Inject
    private ThreadLocks locks;

    @Inject
    private ThreadDeeds deeds;

    @Inject
    private Event<ThreadLocked> locked;

    /** Lets a thread take no more posts, or take them again. */
    public void lock(Viewer moderator, long id, boolean lock) {
        ForumThread thread = locks.take(id);
        if (thread.locked() != lock) {
            thread.lock(lock);
            deeds.record(moderator, lock ? ModerationAct.LOCK : ModerationAct.UNLOCK, thread, null);
            if (lock) {
                locked.fire(new ThreadLocked(thread.threadId(), thread.authorId(), null, null));
            }
        }
    }

    /** Puts a thread away: it can be read, and that is all; or takes it back. */
    public void archive(Viewer moderator, long id, boolean archive) {
        ForumThread thread = locks.take(id);
        if (thread.archived() != archive) {
            thread.archive(archive);
            deeds.record(moderator, archive ? ModerationAct.ARCHIVE : ModerationAct.UNARCHIVE, thread, null);
        }
    }
}
