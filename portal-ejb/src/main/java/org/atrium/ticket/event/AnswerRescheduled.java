package org.atrium.ticket.event;

import java.time.Instant;

/**
 * By when support answers the requester of a ticket was reckoned anew; it may be the same time as before.
 *
 * @param answerBy null where nobody waits for an answer now, or the clock stands
 */
public record AnswerRescheduled(TicketNumber ticket, Instant answerBy) {}
