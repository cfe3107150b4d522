package org.atrium.account;

/** How an account gets notifications. */
public enum PreferredChannel {
    /** By mail and in the portal. */
    EMAIL,
    /** In the portal only. */
    IN_APP,
    /** No notifications. */
    NONE
}
