package org.atrium.forum;

import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;

/**
 * The author of a text, as everybody sees it.
 *
 * @param id the account's public id, null for one that is gone
 */
public record Author(String id, String displayName) {

    private static final Author UNKNOWN = new Author(null, "");

    /** The one of an account, by the names of those who are there. */
    public static Author of(AccountId account, Map<AccountId, PersonName> names) {
        PersonName name = names.get(account);
        return name == null ? UNKNOWN : new Author(name.publicId(), name.displayName());
    }
}
