package org.atrium.inbound.mailbox;

import jakarta.mail.Session;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.atrium.platform.settings.Setting;

/** Where the mailbox is, and how it is read. */
record MailboxSettings(String host, int port, String user, String password, MailboxTls tls, String folder) {

    static final String PREFIX = "mail.imap.";

    private static final String TIMEOUT_MILLIS = "20000";

    /** What is read at a time of a mail: a question for each would otherwise be sent every 16 KB. */
    private static final String FETCHED_BYTES = String.valueOf(1 << 20);

    /** Empty if the portal looks into none. */
    static Optional<MailboxSettings> configured() {
        return Setting.IMAP_HOST
                .value()
                .map(host -> new MailboxSettings(
                        host,
                        Setting.IMAP_PORT.number(),
                        Setting.IMAP_USER.required(),
                        Setting.IMAP_PASSWORD.required(),
                        MailboxTls.valueOf(Setting.IMAP_TLS.required().toUpperCase(Locale.ROOT)),
                        Setting.IMAP_FOLDER.required()));
    }

    /** A mail is read without being marked as seen: whoever looks into the mailbox sees what is new. */
    Session session() {
        Properties properties = new Properties();
        properties.put(PREFIX + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(PREFIX + "timeout", TIMEOUT_MILLIS);
        properties.put(PREFIX + "writetimeout", TIMEOUT_MILLIS);
        properties.put(PREFIX + "connectionpoolsize", "1");
        properties.put(PREFIX + "peek", "true");
        properties.put(PREFIX + "fetchsize", FETCHED_BYTES);
        tls.applyTo(properties);
        return Session.getInstance(properties);
    }
}
