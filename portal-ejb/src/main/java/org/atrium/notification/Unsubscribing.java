package org.atrium.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.MailPreferences;
import org.atrium.platform.error.InvalidInputException;

/** Turns off mails for whoever has the link of a mail, signed in or not. Notifications in the portal continue. */
@Stateless
@PermitAll
public class Unsubscribing {

    @Inject
    private UnsubscribeLinks unsubscribeLinks;

    @Inject
    private MailPreferences preferences;

    /** Whether the link of a mail is ours. */
    public boolean isUsable(String token) {
        return unsubscribeLinks.accountOf(token).isPresent();
    }

    /**
     * Ends mails; once they are ended, nothing.
     *
     * @throws InvalidInputException if the link is none of ours
     */
    public void unsubscribe(String token) {
        preferences.disableMails(unsubscribeLinks
                .accountOf(token)
                .orElseThrow(() -> new InvalidInputException("token", "notification.unsubscribe.unknown")));
    }
}
