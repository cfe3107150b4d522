package org.atrium.web.http;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends a form back to the address its page was asked by. The server has unescaped what stands at its end, and a browser
 * would take the {@code #} or {@code ?} of another shop's order number for a sign of its own.
 */
public class EscapedActions extends ViewHandlerWrapper {

    public EscapedActions(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String action = super.getActionURL(faces, view);
        if (!(faces.getExternalContext().getRequest() instanceof HttpServletRequest request)) {
            return action;
        }
        String path = VisibleAddress.path(request);
        return withEnd(action, path.substring(path.lastIndexOf('/') + 1));
    }

    /** The address with its end as it was sent, where it is the same that the server unescaped. */
    static String withEnd(String action, String sent) {
        String read = unescaped(sent);
        if (read.equals(sent) || !action.endsWith("/" + read)) {
            return action;
        }
        return action.substring(0, action.length() - read.length()) + sent;
    }

    /** As the server does: all but slashes, which would be others. */
    private static String unescaped(String sent) {
        try {
            return URLDecoder.decode(sent.replaceAll("(?i)%2F", "%252F").replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return sent;
        }
    }
}
