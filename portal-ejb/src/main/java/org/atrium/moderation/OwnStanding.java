package org.atrium.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;

/** Tells people whether they may write in the community, before they write what would be refused. */
@Stateless
@PermitAll
public class OwnStanding {

    @Inject
    private Standing standing;

    /** Why the viewer may not write now, empty if they may; staff always may. */
    public Optional<ConflictException> silence(Viewer viewer) {
        return viewer.isSignedIn() && !viewer.isStaff() ? standing.silence(viewer.account()) : Optional.empty();
    }
}
