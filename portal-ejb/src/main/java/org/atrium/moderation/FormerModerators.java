package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.account.RolesChanged;

/** Releases the claims of an account that lost the moderator role. */
@ApplicationScoped
class FormerModerators {

    @Inject
    private ModerationQueries moderation;

    void on(@Observes RolesChanged changed) {
        if (!changed.isModerator()) {
            moderation.releaseAll(changed.account());
        }
    }
}
