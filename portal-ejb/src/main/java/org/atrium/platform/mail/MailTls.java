package org.atrium.platform.mail;

import java.util.Locale;
import java.util.Properties;
import org.atrium.platform.settings.Setting;

/**
 * Encryption of the SMTP connection. Credentials are sent over TLS only, and the server must present a valid
 * certificate for its name.
 */
enum MailTls {
    OPPORTUNISTIC("mail.smtp.starttls.enable"),
    REQUIRED("mail.smtp.starttls.enable", "mail.smtp.starttls.required"),
    IMPLICIT("mail.smtp.ssl.enable"),
    OFF;

    private final String[] properties;

    MailTls(String... wants) {
        this.properties = wants;
    }

    static MailTls configured() {
        return Setting.MAIL_TLS
                .value()
                .map(set -> valueOf(set.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> Setting.MAIL_USER.value().isPresent() ? REQUIRED : OPPORTUNISTIC);
    }

    void applyTo(Properties session) {
        for (String want : properties) {
            session.put(want, "true");
        }
        session.put("mail.smtp.ssl.checkserveridentity", "true");
    }
}
