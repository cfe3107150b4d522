package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * Support added a message to a ticket: an answer, or an internal note.
 *
 * @param message what it wrote, see {@link org.atrium.ticket.TicketDirectory#message}
 * @param channel by which it leaves; what leaves by a messenger is not mailed to the requester besides
 */
public record TicketAnswered(
        TicketNumber ticket,
        long message,
        MessageVisibility visibility,
        MessageOrigin origin,
        AccountId by,
        TicketChannel channel) {

    /** Whether an adapter brings it to the requester. */
    public boolean isByMessenger() {
        return visibility != MessageVisibility.INTERNAL && channel.isMessenger();
    }
}
