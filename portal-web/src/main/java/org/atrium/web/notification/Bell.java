package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.notification.Notifications;
import org.atrium.web.security.CurrentViewer;

/** The number at the bell in every page's head: what the viewer has not read. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentViewer current;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = current.isSignedIn() ? notifications.unread(current.viewer()) : 0L;
        }
        return unread;
    }
}
