package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Somebody beside its requester who takes part in a ticket: the requester named them in the copies of a mail, so answers
 * go to them too and theirs belong to it. Support may end that; it stays known, so that the requester's next mail with the
 * same copies does not bring it back.
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

    /** When support ended it, and who did; null as long as they take part. */
    private Instant endedAt;

    private AccountId endedBy;

    protected TicketParty() {}

    TicketParty(Ticket ticket, AccountId account, String address, AccountId addedBy, Instant addedAt) {
        this.ticket = ticket;
        this.accountId = account;
        this.address = address;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** The same in the ticket that goes on from this one; what was ended is there too. */
    TicketParty copyTo(Ticket next) {
        TicketParty same = new TicketParty(next, accountId, address, addedBy, addedAt);
        same.endedAt = endedAt;
        same.endedBy = endedBy;
        return same;
    }

    void end(AccountId agent, Instant at) {
        endedBy = agent;
        endedAt = at;
    }

    /** Whether they take no part any more. */
    boolean isEnded() {
        return endedAt != null;
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
