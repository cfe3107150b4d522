package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;

/** What networks report of answers, in any order and more than once. */
@ApplicationScoped
public class AnswerReports {

    @Inject
    private AnswerRecords records;

    /** It has it, it is on their device, or read; an answer that is none is passed over. */
    public void recordProgress(long answer, DeliveryStatus status) {
        records.report(answer, status, null, null);
    }

    /**
     * It will not arrive.
     *
     * @param detail what the network says of it, such as its number, without an address; or null
     */
    public void recordFailure(long answer, UndeliveredReason reason, String detail) {
        records.report(answer, DeliveryStatus.FAILED, reason, detail);
    }
}
