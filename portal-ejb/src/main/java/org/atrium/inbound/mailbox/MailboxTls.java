package org.atrium.inbound.mailbox;

import java.util.Properties;

/** Encryption of the connection to the mailbox; the server must present a valid certificate for its name. */
enum MailboxTls {
    IMPLICIT("ssl.enable"),
    REQUIRED("starttls.enable", "starttls.required"),
    OFF;

    private final String[] properties;

    MailboxTls(String... properties) {
        this.properties = properties;
    }

    void applyTo(Properties session) {
        for (String property : properties) {
            session.put(MailboxSettings.PREFIX + property, "true");
        }
        session.put(MailboxSettings.PREFIX + "ssl.checkserveridentity", "true");
    }
}
