package org.atrium.messenger.twilio;

import org.atrium.ticket.AnswerChannels.UndeliveredReason;

/** What Twilio's error numbers mean. */
final class TwilioErrors {

    private TwilioErrors() {}

    /** Why a message did not arrive. */
    static UndeliveredReason reason(int code) {
        return switch (code) {
            case 21610 -> UndeliveredReason.OPTED_OUT;
            case 63016 -> UndeliveredReason.TOO_LATE;
            case 21211, 21214, 21217, 21265, 21614, 30005, 30006, 63003, 63024 -> UndeliveredReason.BAD_ADDRESS;
            case 30003, 30008, 30017, 63049 -> UndeliveredReason.UNREACHABLE;
            default -> UndeliveredReason.REFUSED;
        };
    }

    /** Whether it is no message's fault: another time, or once the operator has put the account right, it is taken. */
    static boolean isPassing(int status, int code) {
        return status >= 500 || status == 429 || status == 401 || status == 403 || status == 404 || code == 20429;
    }
}
