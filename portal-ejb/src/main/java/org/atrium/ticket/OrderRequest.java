package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.ticket.event.TicketNumber;

/**
 * What a customer asked to have changed on an order, and the ticket that is about it. There is one for each order and
 * kind, which the database sees to; it goes on in the ticket that goes on from its closed one, and once its ticket is
 * solved, asking again gives it a new one.
 */
@Entity
@Table(name = "ticket_order_request")
class OrderRequest extends PersistentObject {

    private String orderNumber;

    @Enumerated(EnumType.STRING)
    private OrderRequestKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    private Instant askedAt;

    /** What was asked last; null for what was asked before that was kept. */
    private String said;

    protected OrderRequest() {}

    OrderRequest(String orderNumber, OrderRequestKind kind, Ticket ticket, String words, Instant now) {
        this.orderNumber = orderNumber;
        this.kind = kind;
        askAgain(ticket, words, now);
    }

    /** Goes on in another ticket, or with other words. */
    final void askAgain(Ticket next, String words, Instant now) {
        ticket = next;
        said = words;
        askedAt = now;
    }

    /** Whether this is what was asked last. */
    boolean says(String words) {
        return words.equals(said);
    }

    /** Its closed ticket goes on in another: so does the ask. */
    void goOnIn(Ticket followUp) {
        ticket = followUp;
    }

    /** Whether a person's ask is with support still. */
    boolean isOpenFor(AccountId person) {
        return ticket.status().isUnsolved() && ticket.requesterId().equals(person);
    }

    OrderRequestKind kind() {
        return kind;
    }

    TicketNumber ticketNumber() {
        return ticket.number();
    }
}
