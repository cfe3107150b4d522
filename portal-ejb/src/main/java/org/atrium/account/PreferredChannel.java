package org.atrium.account;

/** How a person wants to hear from the portal. */
public enum PreferredChannel {
    EMAIL,
    IN_APP,
    NONE
}
