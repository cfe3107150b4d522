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

/** That a thread became a ticket: at most once in its life, which the unique thread makes sure of. */
@Entity
class Escalation extends PersistentObject {

    private long threadId;
    private TicketNumber ticketNumber;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private AccountId askedById;
    private Instant at;

    /** The answer the ticket had accepted in the thread; null once somebody else chose one. */
    private PostId markedPostId;

    protected Escalation() {}

    Escalation(ThreadId thread, TicketNumber ticket, Cause cause, AccountId askedBy, Instant at) {
        this.threadId = thread.value();
        this.ticketNumber = ticket;
        this.cause = cause;
        this.askedById = askedBy;
        this.at = at;
    }

    /** The thread went into another one that had no ticket. */
    void moveTo(ThreadId thread) {
        threadId = thread.value();
    }

    /** The ticket had this answer accepted; null for none. */
    void mark(PostId answer) {
        markedPostId = answer;
    }

    boolean hasMarked(PostId answer) {
        return answer.equals(markedPostId);
    }

    TicketNumber ticketNumber() {
        return ticketNumber;
    }
}
