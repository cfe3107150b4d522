package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.notification.Unsubscribing;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /unsubscribe?token=…}: target of the unsubscribe link. Opening it changes nothing; its form unsubscribes, as
 * does the one-click post of mail programs (RFC 8058). The token identifies the account, so no session is needed.
 */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    @Param
    private String token;

    private boolean done;

    /** Ends the mails where the page was posted to. */
    public void unsubscribeIfPosted() {
        if (Faces.getRequest().getMethod().equals("POST")) {
            unsubscribing.unsubscribe(token);
            done = true;
        }
    }

    public boolean isUsable() {
        return unsubscribing.isUsable(token);
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }
}
