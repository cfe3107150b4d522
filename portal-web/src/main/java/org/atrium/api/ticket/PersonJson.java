package org.atrium.api.ticket;

import org.atrium.account.AccountCard;

/** Somebody in a ticket, as clients see them. */
public record PersonJson(String id, String displayName) {

    static PersonJson of(AccountCard card) {
        return card == null ? null : new PersonJson(card.publicId(), card.displayName());
    }
}
