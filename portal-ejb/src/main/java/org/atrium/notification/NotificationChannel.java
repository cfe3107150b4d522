package org.atrium.notification;

/** A way by which people are notified; which of them, they choose for each {@link NotificationKind}. */
public enum NotificationChannel {
    /** In the portal, with the bell. */
    PORTAL,
    EMAIL,
    /** A text message to the phone number they have shown to be theirs. */
    TEXT
}
