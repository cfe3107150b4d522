package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * The requester added a message to a ticket, or somebody who gets copies.
 *
 * @param message what they wrote, see {@link org.atrium.ticket.TicketDirectory#message}
 * @param mailed whether it was a mail that went to the requester, too
 */
public record CustomerReplied(TicketNumber ticket, long message, AccountId by, AccountId requester, boolean mailed) {

    /** Whether it is news for the requester. */
    public boolean isOfAnother() {
        return !by.equals(requester);
    }
}
