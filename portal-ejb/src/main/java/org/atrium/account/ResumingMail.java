package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.mail.ReturnedMail;

/** Lets mail to an address go on that was stopped because mails came back, when its owner says that it works again. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ResumingMail {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnedMail returnedMail;

    /** Writes to the viewer's own address again. */
    public void resume(Viewer viewer) {
        Account account =
                entityManager.find(Account.class, viewer.requireAccount().value());
        returnedMail.resume(account.email());
    }
}
