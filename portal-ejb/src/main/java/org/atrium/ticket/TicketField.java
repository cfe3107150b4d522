package org.atrium.ticket;

/** Fields of a ticket whose changes are recorded in its history. */
public enum TicketField {
    /** The ticket came to be; its new value says by what cause. */
    OPENED,
    STATUS,
    PRIORITY,
    ASSIGNEE,
    QUEUE,
    TAGS,
    /** Somebody else solved it where it came from; an agent decides whether that closes it. */
    CLOSING_PROPOSED,
    /** What somebody else said had solved it did not. */
    CLOSING_WITHDRAWN,
    /** Its requester named an order that is not known to be theirs. */
    ORDER_NAMED,
    /** Its requester answered the mail of another ticket that is not theirs. */
    TICKET_NAMED,
    /** Support ended the copies of somebody. */
    PARTY_REMOVED,
    /** A contact's ticket came to the account that has the contact's address now. */
    REQUESTER_JOINED,
    /** An answer by a messenger did not reach its requester; its new value is the channel. */
    UNDELIVERED
}
