package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Requests and performs a password reset. A request is only queued and answered the same for every address, so it does
 * not reveal whether an account exists.
 */
@Stateless
@PermitAll
public class PasswordReset {

    private static final RateLimit RESETS = new RateLimit("reset.choice", 50, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT_AND_EMAIL = new RateLimit("reset", 5, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT = new RateLimit("reset.address", 50, Duration.ofMinutes(10));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

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

    /** Queues a mail with a link to set a new password. */
    public void requestLink(String email) {
        EmailAddress address = new EmailAddress(email);
        rateLimiter.check(
                PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), address.key()),
                PER_CLIENT.attemptBy(clientAddress.network()));
        outbox.put(PasswordResetHandler.KIND, new PasswordResetHandler.PasswordResetRequest(address.value()));
    }

    /** Whether the link of a reset mail would work. */
    public boolean isUsable(String token) {
        return links.isUsable(token, LinkPurpose.PASSWORD_RESET);
    }

    /** Whether the link of a mail would set the first password, as that of an invitation does: there is none to replace. */
    public boolean isFirstPassword(String token) {
        return links.find(token, LinkPurpose.PASSWORD_RESET)
                .filter(link -> link.account().passwordHash() == null)
                .isPresent();
    }

    /** How long a password has to be that the link of a reset mail sets; of a void link, as long as anybody's. */
    public int minPasswordLength(String token) {
        return Passwords.minLength(links.find(token, LinkPurpose.PASSWORD_RESET)
                .filter(link -> link.account().isStaff())
                .isPresent());
    }

    /**
     * Sets a new password by the mailed link and ends every session of the account. Who reads the mail has shown that the
     * address is theirs, whether they were invited or forgot what they registered with.
     *
     * @throws InvalidInputException if the link is void or the password too short or easily guessed
     */
    public void reset(String token, String password) {
        rateLimiter.check(RESETS.attemptBy(clientAddress.network()));
        Account account = links.consume(token, LinkPurpose.PASSWORD_RESET)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"))
                .account();
        Passwords.requireAcceptable(password, account.guessableWords(), account.isStaff());
        if (account.verifiedAt() == null) {
            verified.fire(new EmailVerified(account.accountId(), account.email()));
        }
        account.verify(clock.instant());
        account.changePassword(Passwords.hash(password));
        accounts.endSessions(account, "");
        links.revoke(account);
        audit.record(account.id(), "account.password_reset", account.email(), account.id(), null);
    }
}
