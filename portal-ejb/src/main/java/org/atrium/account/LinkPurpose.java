package org.atrium.account;

import java.time.Duration;

/** What a mailed link is for, with the path it leads to and the time it works. */
enum LinkPurpose {
    VERIFICATION("/verify", Duration.ofDays(3)),
    PASSWORD_RESET("/reset", Duration.ofHours(2)),
    EMAIL_CHANGE("/confirm-email", Duration.ofHours(24)),
    INVITATION("/reset", Duration.ofDays(7));

    private final String path;
    private final Duration lasts;

    LinkPurpose(String path, Duration lasts) {
        this.path = path;
        this.lasts = lasts;
    }

    String path() {
        return path;
    }

    Duration lasts() {
        return lasts;
    }

    /** The purpose whose page it shares: an invitation sets a password just as a reset does. */
    LinkPurpose stored() {
        return this == INVITATION ? PASSWORD_RESET : this;
    }
}
