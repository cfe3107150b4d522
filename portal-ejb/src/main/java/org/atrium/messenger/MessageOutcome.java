package org.atrium.messenger;

import org.atrium.ticket.event.TicketNumber;

/**
 * What became of a message that came in.
 *
 * @param ticket the ticket that has its words; null where they only end or begin text messages
 * @param message id of the message they are there, or null
 */
public record MessageOutcome(TicketNumber ticket, Long message) {

    /** Of words that are for the network, and no ticket's. */
    static final MessageOutcome NOTHING = new MessageOutcome(null, null);
}
