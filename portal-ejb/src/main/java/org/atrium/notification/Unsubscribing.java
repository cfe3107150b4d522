package org.atrium.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.MailWishes;
import org.atrium.platform.error.InvalidInputException;

/** Ends mails for whoever holds one of them, signed in or not. What the portal tells them stays in the portal. */
@Stateless
@PermitAll
public class Unsubscribing {

    @Inject
    private MailLinks links;

    @Inject
    private MailWishes wishes;

    /** Whether the link of a mail is ours. */
    public boolean isUsable(String token) {
        return links.reader(token).isPresent();
    }

    /**
     * Ends mails; once they are ended, nothing.
     *
     * @throws InvalidInputException if the link is none of ours
     */
    public void end(String token) {
        wishes.endMails(links.reader(token)
                .orElseThrow(() -> new InvalidInputException("token", "notification.unsubscribe.unknown")));
    }
}
