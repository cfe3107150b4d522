package org.atrium.inbound;

import org.atrium.ticket.event.TicketNumber;

/**
 * What became of a mail, and where its words are.
 *
 * @param ticket which has them, or null
 * @param post which they are, or null
 * @param reason why it was set aside or caused nothing, as a key of {@code inbound.reason.…}; null for nothing
 */
public record MailOutcome(InboundMailResult result, TicketNumber ticket, Long post, String reason) {}
