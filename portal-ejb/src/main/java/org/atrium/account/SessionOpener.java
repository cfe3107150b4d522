package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.ids.SecretToken;

/** Opens sessions, in the running transaction, for people who have shown who they are. */
@ApplicationScoped
class SessionOpener {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A new session of an account; that of staff is recorded. */
    SignIn.OpenSession open(Account account, SessionType sessionType) {
        SecretToken token = SecretToken.random();
        AccountSession session = new AccountSession(token, account, sessionType, clock.instant());
        entityManager.persist(session);
        if (account.isStaff()) {
            audit.record(account.id(), "account.sign_in", account.email(), account.id(), sessionType.name());
        }
        return new SignIn.OpenSession(token.value(), session.expiresAt(), ProfileDetails.OwnAccountView.of(account));
    }
}
