package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.account.DutiesChanged;

/** Gives what somebody had claimed back to the queue at once when they are a moderator no more. */
@ApplicationScoped
class FormerModerators {

    @Inject
    private ModerationQueries moderation;

    void release(@Observes DutiesChanged changed) {
        if (!changed.moderator()) {
            moderation.releaseAll(changed.account());
        }
    }
}
