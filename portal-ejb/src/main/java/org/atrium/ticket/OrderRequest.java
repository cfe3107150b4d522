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
 * A customer's request to change an order, and its ticket. The database allows one per order and kind; it moves to the
 * follow-up of a closed ticket, and a new request after it was solved gets a new ticket.
 */
@Entity
@Table(name = "ticket_order_request")
class OrderRequest extends PersistentObject {

    private String orderNumber;

    @Enumerated(EnumType.STRING)
    private OrderRequestKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    private Instant requestedAt;

    /** Body of the latest request, null for older rows. */
    private String body;

    protected OrderRequest() {}

    OrderRequest(String orderNumber, OrderRequestKind kind, Ticket ticket, String body, Instant now) {
        this.orderNumber = orderNumber;
        this.kind = kind;
        update(ticket, body, now);
    }

    /** Moves it to another ticket, or records a new body. */
    final void update(Ticket next, String body, Instant now) {
        ticket = next;
        this.body = body;
        requestedAt = now;
    }

    /** Whether this is what was asked last. */
    boolean isSameRequest(String body) {
        return body.equals(this.body);
    }

    /** Its closed ticket goes on in another: so does the ask. */
    void moveTo(Ticket followUp) {
        ticket = followUp;
    }

    /** Whether a person's ask is with support still. */
    boolean isOpenFor(AccountId account) {
        return ticket.status().isUnsolved() && ticket.requesterId().equals(account);
    }

    OrderRequestKind kind() {
        return kind;
    }

    TicketNumber ticketNumber() {
        return ticket.number();
    }
}
