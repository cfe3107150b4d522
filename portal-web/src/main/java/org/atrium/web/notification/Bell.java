package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.atrium.forum.ThreadRow;
import org.atrium.notification.Notifications;
import org.atrium.web.http.OriginalUrl;
import org.atrium.web.live.LivePage;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/** The number of unread notifications in the page header. Opening a page marks its notifications as read. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentViewer current;

    private static final List<String> NOTIFIED_PAGES = List.of(
            "/forum/thread/",
            "/forum/verdict",
            "/tickets/",
            "/returns/",
            "/orders/",
            "/community",
            "/desk/ticket/",
            "/moderation",
            "/admin/");

    private Long unread;
    private Long thread;

    public long getUnread() {
        if (unread == null) {
            unread = current.isSignedIn() ? count() : 0L;
        }
        return unread;
    }

    private long count() {
        return isOpened() && isNotifiedPage() && !isThreadUnread()
                ? notifications.markPageRead(current.viewer(), path(), thread)
                : notifications.countUnread(current.viewer());
    }

    /** Whether an open page of a thread asks what is new, and has nothing of that: it stands on another page. */
    private boolean isThreadUnread() {
        return thread == null && path().startsWith("/forum/thread/") && LivePage.isRefresh(Faces.getRequest());
    }

    /** The viewer sees a thread: what is news of it is read, wherever in it that leads. */
    public void markThreadRead(ThreadRow row) {
        thread = row.id();
    }

    /** Whether news leads to such a page: none of the others need ask. */
    private boolean isNotifiedPage() {
        String path = path();
        return thread != null
                || !path.startsWith("/returns/new/") && NOTIFIED_PAGES.stream().anyMatch(path::startsWith);
    }

    private static String path() {
        return publicPath(OriginalUrl.path(Faces.getRequest()));
    }

    /** News leads to the short addresses; the pages behind them have others, too. */
    private static String publicPath(String path) {
        return path.replaceFirst("^/ticket/ticket/", "/tickets/")
                .replaceFirst("^/returns/return/", "/returns/")
                .replaceFirst("^/orders/order/", "/orders/");
    }

    /**
     * Whether this is the page that was asked for, neither an error in its place nor a form that comes back. Of a page that
     * is not there for the viewer any more its news is read all the same: more of it there is not to see.
     */
    private static boolean isOpened() {
        boolean failed = Faces.getRequest().getDispatcherType() == DispatcherType.ERROR
                && Faces.getResponse().getStatus() != HttpServletResponse.SC_NOT_FOUND;
        return !failed && !Faces.isPostback();
    }
}
