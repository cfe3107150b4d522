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
 * One try to sign in, in a transaction that is over before a refusal is written down. What comes of a refusal costs the
 * same whether there is such an account or not, so that nobody learns it by the time.
 */
@Stateless
@PermitAll
public class SignInTries {

    private static final Logger LOG = Logger.getLogger(SignInTries.class);

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens a session if address and password are right and the account may sign in. */
    public Result open(String email, String password, Door door) {
        Optional<Account> account = email == null ? Optional.empty() : accounts.byEmail(email);
        String hash =
                account.filter(Account::maySignIn).map(Account::passwordHash).orElse(null);
        String typed = password == null ? "" : password;
        boolean in = Passwords.match(typed, hash)
                && !isOfTheDemo(typed)
                && accounts.hold(account.orElseThrow().id(), hash);
        if (in && Passwords.isOfAnotherForm(typed, hash)) {
            account.orElseThrow().changePassword(Passwords.hash(typed));
        }
        return in
                ? new Result(session(account.orElseThrow(), door), null, null)
                : new Result(
                        null,
                        account.map(Account::id).orElse(null),
                        account.map(Account::email).orElse(null));
    }

    /** The published password lets nobody in where the portal is no demo: who had it sets another one by mail. */
    private static boolean isOfTheDemo(String password) {
        boolean refused = Passwords.isPublished(password) && !Setting.DEMO.isOn();
        if (refused) {
            LOG.warn("A sign-in with the demo's published password was refused");
        }
        return refused;
    }

    private SignIn.OpenSession session(Account account, Door door) {
        SecretToken token = SecretToken.random();
        AccountSession session = new AccountSession(token, account, door, clock.instant());
        entityManager.persist(session);
        if (account.isStaff()) {
            audit.record(account.id(), "account.sign_in", account.email(), account.id(), door.name());
        }
        return new SignIn.OpenSession(token.value(), session.expiresAt(), Profile.View.of(account));
    }

    /**
     * What became of a try.
     *
     * @param session null if it was refused
     * @param account number of the account that refused it, or null
     * @param knownAs that account's e-mail address, as the portal has it
     */
    public record Result(SignIn.OpenSession session, Long account, String knownAs) {}
}
