package org.atrium.account;

import java.time.Duration;

/** The purpose of a mailed link, with its path and lifetime. */
enum LinkPurpose {
    /** Confirms a registration. */
    VERIFICATION("/verify", Duration.ofDays(3)),
    /** Sets a new password. */
    PASSWORD_RESET("/reset", Duration.ofHours(2)),
    /** Confirms a new e-mail address. */
    EMAIL_CHANGE("/confirm-email", Duration.ofHours(24)),
    /** Sets the first password of an invited account. */
    INVITATION("/reset", Duration.ofDays(7));

    private final String path;
    private final Duration lifetime;

    LinkPurpose(String path, Duration lasts) {
        this.path = path;
        this.lifetime = lasts;
    }

    String path() {
        return path;
    }

    Duration lifetime() {
        return lifetime;
    }

    /** The purpose whose page it shares: an invitation sets a password just as a reset does. */
    LinkPurpose storedAs() {
        return this == INVITATION ? PASSWORD_RESET : this;
    }
}
