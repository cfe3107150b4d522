package org.atrium.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A queue that has, or had, tickets. */
@Entity
class TicketQueue {

    @Id
    private String name;

    protected TicketQueue() {}
}
