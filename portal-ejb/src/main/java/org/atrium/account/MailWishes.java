package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets other features change how a person hears from the portal, where the person asked them to. */
@ApplicationScoped
public class MailWishes {

    @Inject
    private EntityManager entityManager;

    /** Tells a person things in the portal alone from now on; nothing if they wanted no mail anyway. */
    public void endMails(AccountId person) {
        Account account = entityManager.find(Account.class, person.value());
        if (account != null) {
            account.endMails();
        }
    }
}
