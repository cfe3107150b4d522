package org.atrium.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.Role;

/** Opens a stream of what concerns its reader. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OpeningLiveStream {

    @Inject
    private LiveStreams streams;

    /**
     * Says to a stream what concerns its reader from now on, until either ends it.
     *
     * @throws org.atrium.platform.error.TooManyRequestsException if there are too many
     */
    public void open(LiveSubscription subscription, LiveStream stream) {
        streams.add(subscription, stream);
    }
}
