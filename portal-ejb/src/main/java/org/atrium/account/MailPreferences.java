package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets other features change a customer's mail preferences at the customer's request. */
@ApplicationScoped
public class MailPreferences {

    @Inject
    private EntityManager entityManager;

    /** Tells a person things in the portal alone from now on; nothing if they wanted no mail anyway. */
    public void disableMails(AccountId accountId) {
        Account account = entityManager.find(Account.class, accountId.value());
        if (account != null) {
            account.disableMails();
        }
    }
}
