package org.atrium.live;

import java.util.Locale;

/** What an event of a stream is about. */
public enum LiveEventKind {
    /** A new notification of the reader's. */
    NOTIFICATION,
    /** A new message or another status of a ticket. */
    TICKET,
    /** A new post of a thread. */
    THREAD;

    /** Its name in the stream. */
    public String event() {
        return name().toLowerCase(Locale.ROOT);
    }
}
