package org.atrium.platform.mail;

import java.time.Instant;

/**
 * That nothing is sent to an address, because mail to it came back.
 *
 * @param since when it came back
 * @param status what the other server said as a number, such as {@code 5.1.1}; may be null
 * @param diagnostic what it said in words, for administrators alone; may be null
 */
public record MailStop(Instant since, String status, String diagnostic) {

    /** Why, in a word that people can be told. */
    public MailStopReason reason() {
        if (status == null) {
            return MailStopReason.REFUSED;
        }
        return status.matches("[45]\\.1\\.\\d{1,3}")
                ? MailStopReason.NO_SUCH_ADDRESS
                : status.matches("[45]\\.2\\.2") ? MailStopReason.FULL : MailStopReason.REFUSED;
    }
}
