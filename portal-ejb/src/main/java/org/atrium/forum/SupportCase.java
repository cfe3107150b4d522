package org.atrium.forum;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * That support took a thread: under which ticket, for whom, since when, by when it answers, and when it was done.
 *
 * @param supportForId whose ticket it is: who asked the question that became it, in this thread or one merged into it
 * @param withSupportSince never null
 * @param supportAnswerBy null while nobody waits for its answer, or its clock stands
 * @param supportDoneAt null while support has it
 */
@Embeddable
record SupportCase(
        String ticketNumber,
        AccountId supportForId,
        Instant withSupportSince,
        Instant supportAnswerBy,
        Instant supportDoneAt) {

    static SupportCase taken(String ticket, AccountId requester, Instant now, Instant answerBy) {
        return new SupportCase(ticket, requester, now, answerBy, null);
    }

    SupportCase done(Instant now) {
        return new SupportCase(ticketNumber, supportForId, withSupportSince, supportAnswerBy, now);
    }

    /** What seemed done is not: support has it again. */
    SupportCase again(Instant answerBy) {
        return new SupportCase(ticketNumber, supportForId, withSupportSince, answerBy, null);
    }

    /** Support will answer by another time; null if nobody waits for that. */
    SupportCase answersBy(Instant answerBy) {
        return new SupportCase(ticketNumber, supportForId, withSupportSince, answerBy, supportDoneAt);
    }

    boolean isOpen() {
        return supportDoneAt == null;
    }
}
