package org.atrium.ticket;

import org.atrium.account.AccountId;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/**
 * A message of a ticket, for those who carry it on.
 *
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 */
public record MessageCard(
        TicketNumber ticket, AccountId author, boolean staff, Visibility visibility, String body, String reference) {}
