package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/**
 * One sign-in attempt in its own transaction, which ends before a refusal is audited. A refusal costs the same whether
 * the account exists or not, so timing reveals nothing.
 */
@Stateless
@PermitAll
public class SignInAttempts {

    private static final Logger LOG = Logger.getLogger(SignInAttempts.class);

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens a session if address and password are right and the account may sign in. */
    public SignInResult attempt(String email, String password, SessionType sessionType) {
        Optional<Account> account = email == null ? Optional.empty() : accounts.byEmail(email);
        String hash =
                account.filter(Account::maySignIn).map(Account::passwordHash).orElse(null);
        String typed = password == null ? "" : password;
        boolean in = Passwords.matches(typed, hash)
                && !isBlockedDemoPassword(typed)
                && accounts.selectForUpdateIfPasswordIs(account.orElseThrow().id(), hash);
        if (in && Passwords.needsRehash(typed, hash)) {
            account.orElseThrow().changePassword(Passwords.hash(typed));
        }
        return in
                ? new SignInResult(createSession(account.orElseThrow(), sessionType), null, null)
                : new SignInResult(
                        null,
                        account.map(Account::id).orElse(null),
                        account.map(Account::email).orElse(null));
    }

    /** The published password lets nobody in where the portal is no demo: who had it sets another one by mail. */
    private static boolean isBlockedDemoPassword(String password) {
        boolean refused = Passwords.isDemoPassword(password) && !Setting.DEMO.isOn();
        if (refused) {
            LOG.warn("A sign-in with the demo's published password was refused");
        }
        return refused;
    }

    private SignIn.OpenSession createSession(Account account, SessionType sessionType) {
        SecretToken token = SecretToken.random();
        AccountSession session = new AccountSession(token, account, sessionType, clock.instant());
        entityManager.persist(session);
        if (account.isStaff()) {
            audit.record(account.id(), "account.sign_in", account.email(), account.id(), sessionType.name());
        }
        return new SignIn.OpenSession(token.value(), session.expiresAt(), ProfileDetails.OwnAccountView.of(account));
    }

    /**
     * What became of a try.
     *
     * @param session null if it was refused
     * @param account number of the account that refused it, or null
     * @param email that account's e-mail address, as the portal has it
     */
    public record SignInResult(SignIn.OpenSession session, Long account, String email) {}
}
