package org.atrium.forum.imports;

import jakarta.persistence.Entity;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** The placeholder account that stands for an author of imported threads, by the name they had there. */
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
