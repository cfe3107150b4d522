package org.atrium.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A call that an agent wrote down.
 *
 * @param minutes how long it took, null where nobody says
 */
@Embeddable
public record CallDetails(
        @Column(name = "call_direction") @Enumerated(EnumType.STRING)
        CallDirection direction,

        @Column(name = "call_outcome") @Enumerated(EnumType.STRING)
        CallOutcome outcome,

        @Column(name = "call_minutes") Integer minutes) {

    /** Whether the customer was spoken to, which answers them as a message does. */
    boolean isAnswer() {
        return outcome == CallOutcome.REACHED;
    }

    /** Who called. */
    public enum CallDirection {
        /** The customer. */
        IN,
        /** Support. */
        OUT
    }

    /** What came of it. */
    public enum CallOutcome {
        /** They were spoken to. */
        REACHED,
        NO_ANSWER,
        BUSY,
        /** A message was left on a machine. */
        VOICEMAIL,
        /** They want to be called again. */
        CALL_BACK,
        WRONG_NUMBER
    }
}
