package org.atrium.inbound.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.ReadOnlyFolderException;
import javax.net.ssl.SSLException;
import org.atrium.platform.error.Causes;
import org.atrium.platform.settings.Setting;

/** Why the mailbox cannot be read, and what its operator can do. */
enum MailboxFault {
    SIGN_IN("its server refuses the user or the password; see " + Setting.IMAP_USER.variable() + " and "
            + Setting.IMAP_PASSWORD.variable()),
    NO_FOLDER("it has no such folder; see " + Setting.IMAP_FOLDER.variable()),
    READ_ONLY(
            "nothing may be deleted in its folder; give the user that right, or see " + Setting.IMAP_FOLDER.variable()),
    TLS("no encrypted connection comes about, such as by a certificate that is of another name or not trusted; see "
            + Setting.IMAP_HOST.variable() + " and " + Setting.IMAP_TLS.variable()),
    UNREACHABLE("its server does not answer as it should; see " + Setting.IMAP_HOST.variable() + ", "
            + Setting.IMAP_PORT.variable() + " and " + Setting.IMAP_TLS.variable());

    private final String advice;

    MailboxFault(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    static MailboxFault of(Throwable failure) {
        if (Causes.find(failure, AuthenticationFailedException.class).isPresent()) {
            return SIGN_IN;
        }
        if (Causes.find(failure, FolderNotFoundException.class).isPresent()) {
            return NO_FOLDER;
        }
        if (Causes.find(failure, ReadOnlyFolderException.class).isPresent()) {
            return READ_ONLY;
        }
        return Causes.find(failure, SSLException.class).isPresent() ? TLS : UNREACHABLE;
    }
}
