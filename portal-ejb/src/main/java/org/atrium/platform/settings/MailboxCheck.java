package org.atrium.platform.settings;

import java.util.Optional;

/** Whether all is set that it takes to look into a mailbox. */
final class MailboxCheck {

    private MailboxCheck() {}

    static Optional<String> findError() {
        boolean complete = Setting.IMAP_USER.value().isPresent()
                && Setting.IMAP_PASSWORD.value().isPresent();
        return Setting.IMAP_HOST.value().isPresent() && !complete
                ? Optional.of(Setting.IMAP_HOST.variable() + " needs " + Setting.IMAP_USER.variable() + " and "
                        + Setting.IMAP_PASSWORD.variable())
                : Optional.empty();
    }
}
