package org.atrium.forum;

import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountId;

/**
 * Who wrote something, as everybody sees it.
 *
 * @param id the account's public id, null for one that is gone
 */
public record Author(String id, String displayName) {

    private static final Author GONE = new Author(null, "");

    static Author of(AccountId account, Map<AccountId, AccountCard> people) {
        AccountCard card = people.get(account);
        return card == null ? GONE : new Author(card.publicId(), card.displayName());
    }
}
