package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.notification.Unsubscribing;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /unsubscribe?token=…}: where the link of a mail leads. Opening it changes nothing; its form ends the mails, and
 * so does the mail program that posts there by itself (RFC 8058). The token says who it is for, so the form needs no
 * session.
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
    public void act() {
        if (Faces.getRequest().getMethod().equals("POST")) {
            unsubscribing.end(token);
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
