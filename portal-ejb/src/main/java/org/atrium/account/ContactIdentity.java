package org.atrium.account;

import jakarta.persistence.Entity;
import org.atrium.platform.persistence.PersistentObject;

/**
 * By which somebody is recognised whom no e-mail address tells: a telephone number, or their name in another network. Its
 * account is decided when they first write, and stays.
 */
@Entity
class ContactIdentity extends PersistentObject {

    private String identityKey;
    private AccountId accountId;

    protected ContactIdentity() {}

    void assign(AccountId account) {
        accountId = account;
    }

    /** Whose it is, null until that is decided. */
    AccountId accountId() {
        return accountId;
    }
}
