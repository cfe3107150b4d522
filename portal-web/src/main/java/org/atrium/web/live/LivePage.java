package org.atrium.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.atrium.live.StreamStart;
import org.atrium.web.security.CurrentViewer;

/** Where a page hears of what happens while it is open. */
@Named
@RequestScoped
public class LivePage {

    @Inject
    private StreamStart start;

    @Inject
    private CurrentViewer current;

    /** The address of the viewer's stream, from what the page shows on; null for a visitor, or where it is off. */
    public String getStream() {
        return current.isSignedIn() && start.isOn() ? "/api/v1/me/stream?after=" + start.position() : null;
    }

    /** Whether an open page asks for itself once more, to take from it what is new. */
    public static boolean isRefresh(HttpServletRequest request) {
        return request.getHeader("X-Live") != null;
    }
}
