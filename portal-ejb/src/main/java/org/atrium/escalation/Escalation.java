package org.atrium.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.ticket.event.TicketNumber;

/** That a thread became a ticket: at most once, which the unique thread ensures. */
@Entity
class Escalation extends PersistentObject {

    private long threadId;
    private TicketNumber ticketNumber;

    @Enumerated(EnumType.STRING)
    private EscalationCause cause;

    private AccountId requestedById;
    private Instant at;

    /** The answer the ticket had accepted in the thread; null once somebody else chose one. */
    private PostId acceptedPostId;

    protected Escalation() {}

    Escalation(ThreadId thread, TicketNumber ticket, EscalationCause cause, AccountId requestedBy, Instant at) {
        this.threadId = thread.value();
        this.ticketNumber = ticket;
        this.cause = cause;
        this.requestedById = requestedBy;
        this.at = at;
    }

    /** The thread went into another one that had no ticket. */
    void moveTo(ThreadId thread) {
        threadId = thread.value();
    }

    /** The ticket had this answer accepted; null for none. */
    void recordAcceptedPost(PostId answer) {
        acceptedPostId = answer;
    }

    boolean hasAccepted(PostId answer) {
        return answer.equals(acceptedPostId);
    }

    TicketNumber ticketNumber() {
        return ticketNumber;
    }
}
