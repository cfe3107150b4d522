package org.atrium.forum;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That support took a thread: under which ticket, since when, by when it answers, and when it was done.
 *
 * @param withSupportSince never null
 * @param supportDoneAt null while support has it
 */
@Embeddable
record SupportCase(String ticketNumber, Instant withSupportSince, Instant supportAnswerBy, Instant supportDoneAt) {

    static SupportCase taken(String ticket, Instant now, Instant answerBy) {
        return new SupportCase(ticket, now, answerBy, null);
    }

    SupportCase done(Instant now) {
        return new SupportCase(ticketNumber, withSupportSince, supportAnswerBy, now);
    }

    /** What seemed done is not: support has it again. */
    SupportCase again(Instant answerBy) {
        return new SupportCase(ticketNumber, withSupportSince, answerBy, null);
    }

    boolean isOpen() {
        return supportDoneAt == null;
    }
}
