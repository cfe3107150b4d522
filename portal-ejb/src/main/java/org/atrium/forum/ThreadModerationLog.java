package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLogWriter;

/** Records what moderators do with threads outside the review queue: in the moderation log and in the audit trail. */
@ApplicationScoped
class ThreadModerationLog {

    @Inject
    private ForumQueries forum;

    @Inject
    private ModerationLogWriter log;

    @Inject
    private AuditTrail audit;

    /**
     * @param thread as it is before that, so that its first post stands for it
     * @param to path of another thread its posts go to, or null
     */
    void write(Viewer moderator, ModerationAction action, ForumThread thread, String to) {
        AccountId by = moderator.requireAccount();
        AccountId author = thread.authorId();
        forum.firstPostId(thread)
                .ifPresent(first -> log.write(
                        by,
                        action,
                        new ModerationLogWriter.ModerationSubject(
                                ForumModeratedTexts.KIND, first, author, thread.title(), thread.path(), to)));
        audit.record(by.value(), "forum." + action.name().toLowerCase(Locale.ROOT), thread.path(), author.value(), to);
    }
}
