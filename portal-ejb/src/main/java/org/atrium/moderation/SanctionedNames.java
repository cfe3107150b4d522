package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.account.DisplayNameChanging;

/** Keeps the name of somebody who may not write in the community: a name is read there like anything they write. */
@ApplicationScoped
class SanctionedNames {

    @Inject
    private CommunityAccess access;

    void on(@Observes DisplayNameChanging change) {
        access.requireMayRename(change.account());
    }
}
