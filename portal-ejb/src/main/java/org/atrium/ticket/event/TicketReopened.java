package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * A solved ticket was reopened.
 *
 * @param by null where the portal did it by itself
 * @param replied whether by words of its requester, of which {@link CustomerReplied} tells as well
 */
public record TicketReopened(TicketNumber ticket, AccountId by, boolean replied) {}
