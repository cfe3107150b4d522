package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whether mail can be sent to an address, before it is accepted. */
@ApplicationScoped
public class MailDeliverability {

    @Inject
    private MailServer server;

    /** Letters beyond ASCII before the {@code @} need a mail server that takes them; a file takes all. */
    public boolean isDeliverable(String email) {
        return MailAddress.parse(email)
                .filter(MailAddress::isMailable)
                .filter(address -> !address.needsUtf8() || !MailServer.isConfigured() || server.takesUtf8())
                .isPresent();
    }
}
