package org.atrium.forum;

import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;

/**
 * Who wrote something, as everybody sees it.
 *
 * @param id the account's public id, null for one that is gone
 */
public record Author(String id, String displayName) {

    private static final Author GONE = new Author(null, "");

    /** The one of an account, by the names of those who are there. */
    public static Author of(AccountId account, Map<AccountId, PersonName> people) {
        PersonName name = people.get(account);
        return name == null ? GONE : new Author(name.publicId(), name.displayName());
    }
}
