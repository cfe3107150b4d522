package org.atrium.forum.imports;

import jakarta.persistence.Entity;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** The placeholder account of an author of imported threads, by their name in the other system. */
@Entity
class ImportAuthor extends PersistentObject {

    private String name;
    private AccountId accountId;

    protected ImportAuthor() {}

    ImportAuthor(String name, AccountId account) {
        this.name = name;
        this.accountId = account;
    }

    String name() {
        return name;
    }

    AccountId accountId() {
        return accountId;
    }
}
