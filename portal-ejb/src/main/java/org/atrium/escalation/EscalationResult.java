package org.atrium.escalation;

import java.time.Instant;
import org.atrium.ticket.event.TicketNumber;

/**
 * Result of an escalation request.
 *
 * @param ticket the one ticket of the thread, or what goes on from it
 * @param opened whether this call opened it; false where it was there already
 * @param answerBy when the first answer is due, null where the ticket was there already
 */
public record EscalationResult(TicketNumber ticket, boolean opened, Instant answerBy) {}
