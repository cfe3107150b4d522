package org.atrium.api.ticket;

import org.atrium.ticket.CallDetails.CallDirection;
import org.atrium.ticket.CallDetails.CallOutcome;
import org.atrium.ticket.RecordingCall.NewCall;
import org.atrium.ticket.RecordingCall.NewCallTicket;

/**
 * A ticket to be opened for a call.
 *
 * @param email of the caller's account, or null
 * @param phone the caller's number with its country code, or null
 * @param name what a caller without an account is called, or null
 * @param direction IN where the customer called
 * @param minutes how long it took, or null
 * @param notes what was said, in Markdown
 * @param shared whether the customer may read the notes
 */
public record CallTicketJson(
        String subject,
        String email,
        String phone,
        String name,
        CallDirection direction,
        CallOutcome outcome,
        Integer minutes,
        String notes,
        boolean shared) {

    NewCallTicket toCommand() {
        return new NewCallTicket(subject, email, phone, name, new NewCall(direction, outcome, minutes, notes, shared));
    }
}
