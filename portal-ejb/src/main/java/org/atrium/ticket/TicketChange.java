package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** An entry of a ticket's history: who changed what, from what to what; without an actor where the portal did it. */
@Entity
class TicketChange extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    private AccountId actorId;

    @Enumerated(EnumType.STRING)
    private TicketField field;

    private String changedFrom;
    private String changedTo;
    private Instant at;

    protected TicketChange() {}

    TicketChange(Ticket ticket, AccountId actorId, TicketField field, String from, String to, Instant at) {
        this.ticket = ticket;
        this.actorId = actorId;
        this.field = field;
        this.changedFrom = from;
        this.changedTo = to;
        this.at = at;
    }

    AccountId actorId() {
        return actorId;
    }

    TicketField field() {
        return field;
    }

    String changedFrom() {
        return changedFrom;
    }

    String changedTo() {
        return changedTo;
    }

    Instant at() {
        return at;
    }
}
