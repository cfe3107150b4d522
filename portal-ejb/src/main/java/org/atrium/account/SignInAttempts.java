package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
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
    private AccountQueries accounts;

    @Inject
    private SessionOpener sessions;

    @Inject
    private AccountMailer mailer;

    /** Opens a session if address and password are right and the account may sign in. */
    public SignInResult attempt(String email, String password, SessionType sessionType) {
        Optional<Account> account = email == null ? Optional.empty() : accounts.byEmail(email);
        Optional<Account> unconfirmed = account.filter(Account::acceptsRegistrations);
        if (unconfirmed.isPresent()) {
            return attemptUnconfirmed(unconfirmed.get(), password);
        }
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
                ? new SignInResult(sessions.open(account.orElseThrow(), sessionType), null, null)
                : new SignInResult(
                        null,
                        account.map(Account::id).orElse(null),
                        account.map(Account::email).orElse(null));
    }

    /**
     * Somebody who registered and has not confirmed yet: with the password of their registration the link is mailed once
     * more. They are refused as everybody is, at the same cost, or anybody could learn which addresses have accounts.
     */
    private SignInResult attemptUnconfirmed(Account account, String password) {
        Optional<PendingRegistration> newest = accounts.newestRegistration(account);
        String hash = newest.map(known -> known.details().passwordHash()).orElse(null);
        if (Passwords.matches(password == null ? "" : password, hash)) {
            mailer.sendVerification(account, newest.orElseThrow());
        }
        return new SignInResult(null, account.id(), account.email());
    }

    /** The published password lets nobody in where the portal is no demo: who had it sets another one by mail. */
    private static boolean isBlockedDemoPassword(String password) {
        boolean refused = Passwords.isDemoPassword(password) && !Setting.DEMO.isOn();
        if (refused) {
            LOG.warn("A sign-in with the demo's published password was refused");
        }
        return refused;
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
