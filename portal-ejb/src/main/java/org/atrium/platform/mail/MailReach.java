package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those who take an address, before they take it, whether mail can be sent there at all. */
@ApplicationScoped
public class MailReach {

    @Inject
    private MailServer server;

    /** Letters beyond ASCII before the {@code @} need a mail server that takes them; a file takes all. */
    public boolean reaches(String email) {
        return MailAddress.parse(email)
                .filter(MailAddress::isMailable)
                .filter(address -> !address.needsUtf8() || !MailServer.isSet() || server.takesUtf8())
                .isPresent();
    }
}
