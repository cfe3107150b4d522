package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** The account that stands for a customer of the merchant's system, known since one of their orders named its address. */
@Entity
class CustomerReference extends PersistentObject {

    private String ref;

    @Column(name = "account_id")
    private AccountId account;

    protected CustomerReference() {}

    CustomerReference(String ref, AccountId account) {
        this.ref = ref;
        this.account = account;
    }

    String ref() {
        return ref;
    }

    AccountId account() {
        return account;
    }
}
