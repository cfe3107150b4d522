package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.atrium.forum.ThreadRow;
import org.atrium.notification.Notifications;
import org.atrium.web.http.VisibleAddress;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/** The number at the bell in every page's head: what the viewer has not read. What a page shows is read by opening it. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentViewer current;

    private static final List<String> LED_TO = List.of("/forum/thread/", "/forum/verdict", "/tickets/", "/returns/");

    private Long unread;
    private Long thread;

    public long getUnread() {
        if (unread == null) {
            unread = current.isSignedIn() ? count() : 0L;
            if (unread > 0 && isOpened() && isLedTo()) {
                unread = read() == 0 ? unread : count();
            }
        }
        return unread;
    }

    /** The viewer sees a thread: what is news of it is read, wherever in it that leads. */
    public void opened(ThreadRow row) {
        thread = row.id();
    }

    /** Whether news leads to such a page: none of the others need ask. */
    private boolean isLedTo() {
        String path = path();
        return thread != null
                || !path.startsWith("/returns/new/") && LED_TO.stream().anyMatch(path::startsWith);
    }

    private int read() {
        return notifications.opened(current.viewer(), path(), thread);
    }

    private static String path() {
        return frontDoor(VisibleAddress.path(Faces.getRequest()));
    }

    /** News leads to the short addresses; the pages behind them have others, too. */
    private static String frontDoor(String path) {
        return path.replaceFirst("^/ticket/ticket/", "/tickets/").replaceFirst("^/returns/return/", "/returns/");
    }

    private long count() {
        return notifications.unread(current.viewer());
    }

    /** Whether this is the page that was asked for, neither an error in its place nor a form that comes back. */
    private static boolean isOpened() {
        return Faces.getRequest().getDispatcherType() != DispatcherType.ERROR && !Faces.isPostback();
    }
}
