package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountSummary;

/**
 * An entry of a ticket's history.
 *
 * @param actor null where the portal did it by itself
 * @param from what it was: a name of a value, of a person, or a text; may be null
 * @param to what it is since; may be null
 */
public record TicketChangeView(AccountSummary actor, TicketField field, String from, String to, Instant at) {}
