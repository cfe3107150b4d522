package org.atrium.api.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.api.ObjectVersions;
import org.atrium.notification.ChoosingNotifications;
import org.atrium.notification.ChoosingNotifications.ChosenView;
import org.atrium.notification.ChosenNotifications;
import org.atrium.web.security.CurrentViewer;

/** By which channels the viewer is notified of what, their quiet hours and their digest. */
@Path("me/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationSettingsResource {

    @Inject
    private ChoosingNotifications choosing;

    @Inject
    private CurrentViewer current;

    @GET
    public Response read() {
        return answer(choosing.read(current.viewer()));
    }

    /** A kind that is not named stays as it is. */
    @PUT
    public Response update(ChosenNotifications choice, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ObjectVersions.matching(ifMatch, version -> choosing.update(current.viewer(), choice, version)));
    }

    private static Response answer(ChosenView view) {
        return ObjectVersions.response(
                new ChosenNotifications(view.kinds(), view.digest(), view.quietHours()), view.version());
    }
}
