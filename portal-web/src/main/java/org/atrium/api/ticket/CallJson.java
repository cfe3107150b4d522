package org.atrium.api.ticket;

import org.atrium.ticket.CallDetails.CallDirection;
import org.atrium.ticket.CallDetails.CallOutcome;
import org.atrium.ticket.RecordingCall.NewCall;

/**
 * A call to be written down.
 *
 * @param direction IN where the customer called
 * @param minutes how long it took, or null
 * @param notes what was said, in Markdown
 * @param shared whether the customer may read the notes
 */
public record CallJson(CallDirection direction, CallOutcome outcome, Integer minutes, String notes, boolean shared) {

    NewCall toCommand() {
        return new NewCall(direction, outcome, minutes, notes, shared);
    }
}
