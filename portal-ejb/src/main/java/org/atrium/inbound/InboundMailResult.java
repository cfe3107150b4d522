package org.atrium.inbound;

/** What became of a mail. */
public enum InboundMailResult {
    /** It opened a ticket. */
    TICKET,
    /** It is a message of a ticket that was there. */
    MESSAGE,
    /** It is a post in the thread it answers. */
    POST,
    /** It answered a closed ticket and opened the next one. */
    FOLLOW_UP,
    /** It had come in before; said to whoever brings it again, and kept of no mail. */
    DUPLICATE,
    /** No person wrote it: it caused nothing. */
    AUTOMATIC,
    /** It said that a mail of ours did not arrive. */
    BOUNCE,
    /** It waits for an administrator, who is told why. */
    SET_ASIDE,
    /** An administrator looked at it and wants nothing of it. */
    DISCARDED;

    /** Whether such mails became nothing: they are listed for administrators. */
    public boolean isKeptAlone() {
        return switch (this) {
            case AUTOMATIC, BOUNCE, SET_ASIDE, DISCARDED -> true;
            case TICKET, MESSAGE, POST, FOLLOW_UP, DUPLICATE -> false;
        };
    }
}
