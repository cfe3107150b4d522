package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * Support added a message to a ticket: an answer, or an internal note.
 *
 * @param message what it wrote, see {@link org.atrium.ticket.TicketDirectory#message}
 */
public record TicketAnswered(
        TicketNumber ticket, long message, MessageVisibility visibility, MessageOrigin origin, AccountId by) {}
