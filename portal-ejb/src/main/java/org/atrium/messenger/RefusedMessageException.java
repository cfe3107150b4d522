package org.atrium.messenger;

import org.atrium.ticket.AnswerChannels.UndeliveredReason;

/** The network will never take a message: no use in trying again. */
public class RefusedMessageException extends Exception {

    private static final long serialVersionUID = 1;

    private final UndeliveredReason reason;

    /** @param detail what the network says of it, such as its number, without an address; or null */
    public RefusedMessageException(UndeliveredReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UndeliveredReason reason() {
        return reason;
    }
}
