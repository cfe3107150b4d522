package org.atrium.api.ticket;

import org.atrium.account.AccountSummary;

/**
 * Somebody in a ticket, as clients see them.
 *
 * @param hasAccount whether they can sign in; somebody who wrote without an account is reached by mail alone
 */
public record TicketAccountJson(String id, String displayName, boolean hasAccount) {

    static TicketAccountJson of(AccountSummary account) {
        return account == null
                ? null
                : new TicketAccountJson(account.publicId(), account.displayName(), account.active());
    }
}
