package org.atrium.api.ticket;

import org.atrium.account.AccountSummary;

/** An account in a ticket, as clients see it. */
public record TicketAccountJson(String id, String displayName) {

    static TicketAccountJson of(AccountSummary account) {
        return account == null ? null : new TicketAccountJson(account.publicId(), account.displayName());
    }
}
