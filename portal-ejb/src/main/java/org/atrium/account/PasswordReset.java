package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.caller.Caller;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/**
 * Helps people who forgot their password. The wish is only noted; whether there is an account behind the address shows
 * when the outbox looks at it, so the answer tells nobody.
 */
@Stateless
@PermitAll
public class PasswordReset {

    private static final Pace CHOICES = new Pace("reset.choice", 50, Duration.ofMinutes(10));
    private static final Pace BY_BOTH = new Pace("reset", 5, Duration.ofMinutes(10));
    private static final Pace BY_ADDRESS = new Pace("reset.address", 50, Duration.ofMinutes(10));

    @Inject
    private Throttle throttle;

    @Inject
    private Caller caller;

    @Inject
    private Outbox outbox;

    @Inject
    private AccountQueries accounts;

    @Inject
    private MailedLinks links;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Notes the wish for a link to set a new password. */
    public void ask(String email) {
        EmailAddress address = new EmailAddress(email);
        throttle.pass(BY_BOTH.by(caller.network(), address.key()), BY_ADDRESS.by(caller.network()));
        outbox.put(ForgottenPasswords.KIND, new ForgottenPasswords.Wish(address.value()));
    }

    /** Whether the link of a reset mail would work. */
    public boolean isUsable(String token) {
        return links.isUsable(token, LinkPurpose.PASSWORD_RESET);
    }

    /**
     * Sets a new password by the mailed link and ends every session of the account. Who reads the mail has shown that the
     * address is theirs, whether they were invited or forgot what they registered with.
     *
     * @throws InvalidInputException if the link is void or the password too short or easily guessed
     */
    public void reset(String token, String password) {
        throttle.pass(CHOICES.by(caller.network()));
        Account account = links.use(token, LinkPurpose.PASSWORD_RESET)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"))
                .account();
        Passwords.check(password, account.ownWords(), account.isStaff());
        boolean known = account.verifiedAt() != null;
        account.verify(clock.instant());
        account.changePassword(Passwords.hash(password));
        accounts.endSessions(account, "");
        links.drop(account);
        audit.record(account.id(), "account.password_reset", account.email(), account.id(), null);
        if (!known) {
            verified.fire(new EmailVerified(account.accountId(), account.email()));
        }
    }
}
