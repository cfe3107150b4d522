package org.atrium.api.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.atrium.notification.Notifications;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;

/** The viewer's notifications. */
@Path("me/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<Notifications.NotificationRow> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return notifications.list(
                current.viewer(), Texts.in(current.locale(), current.timeZone()), cursor, Limit.of(limit));
    }

    @GET
    @Path("unread")
    public UnreadCount unread() {
        return new UnreadCount(notifications.countUnread(current.viewer()));
    }

    /** Marks all as read. */
    @POST
    @Path("read")
    public void readAll() {
        notifications.markAllRead(current.viewer());
    }

    /** Marks one as read. */
    @POST
    @Path("{id : \\d{1,18}}/read")
    public void read(@PathParam("id") long id) {
        notifications.markRead(current.viewer(), id);
    }

    /** How many are not read. */
    public record UnreadCount(long unread) {}
}
