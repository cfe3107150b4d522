package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Somebody beside its requester who takes part in a ticket: the requester named them in the copies of a mail, so answers
 * go to them too and theirs belong to it. Support may end that.
 */
@Entity
class TicketParty extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    private AccountId accountId;
    /** As the requester wrote it. Who has the account may have another by now, which the requester does not learn. */
    private String address;

    private AccountId addedBy;
    private Instant addedAt;

    protected TicketParty() {}

    TicketParty(Ticket ticket, AccountId account, String address, AccountId addedBy, Instant addedAt) {
        this.ticket = ticket;
        this.accountId = account;
        this.address = address;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The same in the ticket that goes on from this one. */
    TicketParty copyTo(Ticket next) {
        return new TicketParty(next, accountId, address, addedBy, addedAt);
    }

    String address() {
        return address;
    }

    AccountId accountId() {
        return accountId;
    }

    AccountId addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
