package org.atrium.forum;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * What a thread knows of its ticket: number, requester, since when, by when support answers, and when it closed the
 * case.
 *
 * @param supportRequesterId requester of the ticket: author of the question it came from, here or in a merged thread
 * @param withSupportSince never null
 * @param supportAnswerBy null while nobody waits for its answer, or its clock is paused
 * @param supportDoneAt null while support has it
 */
@Embeddable
record SupportCase(
        String ticketNumber,
        AccountId supportRequesterId,
        Instant withSupportSince,
        Instant supportAnswerBy,
        Instant supportDoneAt) {

    static SupportCase open(String ticket, AccountId requester, Instant now, Instant answerBy) {
        return new SupportCase(ticket, requester, now, answerBy, null);
    }

    SupportCase close(Instant now) {
        return new SupportCase(ticketNumber, supportRequesterId, withSupportSince, supportAnswerBy, now);
    }

    /** Support has it again. */
    SupportCase reopen(Instant answerBy) {
        return new SupportCase(ticketNumber, supportRequesterId, withSupportSince, answerBy, null);
    }

    /** Support will answer by another time; null if nobody waits for that. */
    SupportCase withAnswerBy(Instant answerBy) {
        return new SupportCase(ticketNumber, supportRequesterId, withSupportSince, answerBy, supportDoneAt);
    }

    boolean isOpen() {
        return supportDoneAt == null;
    }
}
