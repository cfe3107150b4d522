package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/**
 * What an action has to say on the page after it. It waits in the session, where nobody else reads it; Faces' own way
 * keeps the messages of all people together and tells them apart by a cookie that can be altered.
 */
public class WaitingMessage implements PhaseListener {

    private static final String KEY = WaitingMessage.class.getName();

    /** Lets something wait for the page that follows, which takes it by the same key. */
    public static void leave(String key, Serializable what) {
        Faces.getRequest().getSession().setAttribute(key, what);
    }

    /** What was left for this page, once; null for nothing. */
    public static <T> T take(String key, Class<T> type) {
        HttpSession session = Faces.getRequest().getSession(false);
        Object left = session == null ? null : session.getAttribute(key);
        if (left != null) {
            session.removeAttribute(key);
        }
        return type.isInstance(left) ? type.cast(left) : null;
    }

    static void leave(String message) {
        leave(KEY, message);
    }

    static boolean isThere(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) != null;
    }

    /** Shows it on the page that is written next; the page of an error is not the one it was meant for. */
    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getResponseComplete() && Faces.getRequest().getDispatcherType() == DispatcherType.REQUEST) {
            String message = take(KEY, String.class);
            if (message != null) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, null));
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
