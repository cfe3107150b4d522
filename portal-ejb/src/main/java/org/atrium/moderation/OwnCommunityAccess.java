package org.atrium.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;

/** Whether the viewer may write in the community, so that a form can say so before it is filled in. */
@Stateless
@PermitAll
public class OwnCommunityAccess {

    @Inject
    private CommunityAccess access;

    /** Why the viewer may not write now, empty if they may; staff always may. */
    public Optional<ConflictException> writeRefusal(Viewer viewer) {
        return viewer.isSignedIn() && !viewer.isStaff() ? access.writeRefusal(viewer.account()) : Optional.empty();
    }
}
