package org.atrium.messenger;

import org.atrium.ticket.event.TicketChannel;

/**
 * A message that leaves.
 *
 * @param to the customer's number or name there
 * @param conversation its name there
 * @param text as it is sent
 * @param answer by which {@link AnswerReports} knows the answer it is a part of
 */
public record OutgoingMessage(TicketChannel channel, String to, String conversation, String text, long answer) {

    /** Without number and words, which logs may not have. */
    @Override
    public String toString() {
        return channel + " message of answer " + answer;
    }
}
