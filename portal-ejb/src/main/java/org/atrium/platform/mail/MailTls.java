package org.atrium.platform.mail;

import java.util.Locale;
import java.util.Properties;
import org.atrium.platform.settings.Setting;

/**
 * How what is said to the mail server is kept from others. Where a user and a password are said, it is encrypted or not
 * said at all; a server that encrypts has to show a certificate of its own name.
 */
enum MailTls {
    OPPORTUNISTIC("mail.smtp.starttls.enable"),
    REQUIRED("mail.smtp.starttls.enable", "mail.smtp.starttls.required"),
    IMPLICIT("mail.smtp.ssl.enable"),
    OFF;

    private final String[] wants;

    MailTls(String... wants) {
        this.wants = wants;
    }

    static MailTls inForce() {
        return Setting.MAIL_TLS
                .value()
                .map(set -> valueOf(set.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> Setting.MAIL_USER.value().isPresent() ? REQUIRED : OPPORTUNISTIC);
    }

    void put(Properties session) {
        for (String want : wants) {
            session.put(want, "true");
        }
        session.put("mail.smtp.ssl.checkserveridentity", "true");
    }
}
