package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/** Somebody from support was assigned a ticket by a colleague. */
public record TicketAssigned(TicketNumber ticket, AccountId assignee, AccountId by) {}
