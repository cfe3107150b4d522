package org.atrium.ticket.event;

import java.time.Instant;

/**
 * When support's next answer is due was computed again; it may be the same time as before.
 *
 * @param answerBy null where nobody waits for an answer now, or the clock stands
 */
public record AnswerRescheduled(TicketNumber ticket, Instant answerBy) {}
