package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.moderation.ModerationAct;
import org.atrium.moderation.ModerationTrail;

/** Takes down what moderators do with whole threads outside the review queue: in their log, and in the audit trail. */
@ApplicationScoped
class ThreadDeeds {

    @Inject
    private ForumQueries forum;

    @Inject
    private ModerationTrail log;

    @Inject
    private AuditTrail audit;

    /**
     * @param thread as it is before that, so that its first post stands for it
     * @param to path of another thread its posts go to, or null
     */
    void record(Viewer moderator, ModerationAct act, ForumThread thread, String to) {
        AccountId by = moderator.requireAccount();
        AccountId author = thread.authorId();
        forum.opening(thread)
                .forEach(first -> log.record(
                        by,
                        act,
                        new ModerationTrail.Matter(ForumTexts.KIND, first, author, thread.title(), thread.path(), to)));
        audit.record(by.value(), "forum." + act.name().toLowerCase(Locale.ROOT), thread.path(), author.value(), to);
    }
}
