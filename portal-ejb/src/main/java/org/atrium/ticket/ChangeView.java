package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountCard;

/**
 * A line of a ticket's history.
 *
 * @param actor null where the portal did it by itself
 * @param from what it was: a name of a value, of a person, or a text; may be null
 * @param to what it is since; may be null
 */
public record ChangeView(AccountCard actor, TicketField field, String from, String to, Instant at) {}
