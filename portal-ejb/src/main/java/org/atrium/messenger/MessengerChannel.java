package org.atrium.messenger;

import org.atrium.ticket.event.TicketChannel;

/** By which messages come in that no page, mail or API client of the portal's own brings. */
public enum MessengerChannel {
    WHATSAPP,
    SMS,
    TELEGRAM,
    SOCIAL,
    PHONE,
    OTHER;

    /** What it is in a ticket. */
    public TicketChannel inTicket() {
        return TicketChannel.valueOf(name());
    }
}
