package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.ChangeSummary;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Changes the password and the e-mail address. Both need the current password. A new address is confirmed by a mailed
 * link and announced to the old one.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class AccountSecurity {

    private static final RateLimit PASSWORD_ATTEMPTS = new RateLimit("password", 10, Duration.ofMinutes(5));

    private static final RateLimit MAILS = new RateLimit("email.change", 3, Duration.ofMinutes(30));

    /** For all who ask together, at a height no single one reaches: nobody keeps another person from an address. */
    private static final RateLimit MAILS_PER_ADDRESS = new RateLimit("email.change.to", 12, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMailer mailer;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How long the viewer's password has to be. */
    public int minPasswordLength(Viewer viewer) {
        return Passwords.minLength(viewer.isStaff());
    }

    /**
     * Sets a new password and ends every other session.
     *
     * @param session the session that goes on
     * @throws InvalidInputException if the current password is not right or the new one too short or easily guessed
     */
    public void changePassword(Viewer viewer, String currentPassword, String newPassword, String session) {
        Account account = requireAuthenticated(viewer, currentPassword, "currentPassword");
        Passwords.requireAcceptable(newPassword, account.guessableWords(), account.isStaff());
        account.changePassword(Passwords.hash(newPassword));
        accounts.endSessions(account, new SecretToken(session).hash());
        links.revoke(account);
        audit.record(account.id(), "account.password", account.email(), account.id(), null);
        mailer.sendNotice(account, account.email(), "account.mail.password_changed", "/forgot");
    }

    /**
     * Mails the new address a link to confirm it; the answer does not tell whether somebody else has it. Whoever reads
     * there may have asked for none of it, so how many mails go to one address is counted whosever it is.
     */
    public void requestEmailChange(Viewer viewer, String password, String newEmail) {
        EmailAddress address = EmailAddress.requireMailable(newEmail);
        Account account = requireAuthenticated(viewer, password, "password");
        mailer.requireDeliverable(address);
        rateLimiter.check(MAILS.attemptBy(account.id(), address.key()), MAILS_PER_ADDRESS.attemptBy(address.key()));
        if (accountCreator.isAvailableFor(address, account)) {
            mailer.sendLink(account, LinkPurpose.EMAIL_CHANGE, address.value());
        } else {
            accounts.byEmail(address.value()).ifPresent(mailer::sendAddressTaken);
        }
    }

    /** What the link of a confirmation mail would do for whoever opens it. */
    @PermitAll
    public EmailChangeLinkState checkEmailLink(Viewer viewer, String token) {
        return links.accountOf(token, LinkPurpose.EMAIL_CHANGE)
                .map(account -> EmailChangeLinkState.of(viewer, account))
                .orElse(EmailChangeLinkState.VOID);
    }

    /**
     * Takes the link sent to a new address, which is the account's from now on. Anybody may ask for anybody's address, and
     * the link only shows who reads there: it works for whoever is signed in to the account that asked, or knows its
     * password. Whoever uses a link first has the address: that somebody registered it, or was invited there, and never
     * confirmed it keeps nobody from it. Whoever is signed in to another account than the one that asked is refused: they
     * would take the address for their own account's.
     *
     * @param password of the account that asked; not needed by who is signed in to it
     * @throws InvalidInputException if the link is void, the address went to somebody else meanwhile, or the password is
     *     not the account's
     * @throws ConflictException if the viewer is signed in to another account; the link stays as it is
     */
    @PermitAll
    public void confirmEmail(Viewer viewer, String token, String password) {
        if (checkEmailLink(viewer, token) == EmailChangeLinkState.OF_ANOTHER_ACCOUNT) {
            throw new ConflictException("account.error.linkOfAnotherAccount");
        }
        MailedLink link = links.consume(token, LinkPurpose.EMAIL_CHANGE)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"));
        if (!viewer.is(link.account().accountId())) {
            requirePassword(link.account(), password, "password");
        }
        Account account = link.account();
        EmailAddress email = new EmailAddress(link.email());
        verified.fire(new EmailVerified(account.accountId(), email.value()));
        if (!accountCreator.releaseFor(email, account)) {
            throw new InvalidInputException("token", "account.error.link");
        }
        mailer.sendNotice(account, account.email(), "account.mail.email_changed", null);
        audit.record(
                account.id(),
                "account.email",
                link.email(),
                account.id(),
                new ChangeSummary()
                        .add("email", account.email(), link.email())
                        .joined()
                        .orElse(null));
        account.changeEmail(email, clock.instant());
        links.revoke(account);
    }

    private Account requireAuthenticated(Viewer viewer, String password, String field) {
        Account account =
                entityManager.find(Account.class, viewer.requireAccount().value());
        requirePassword(account, password, field);
        return account;
    }

    private void requirePassword(Account account, String password, String field) {
        rateLimiter.check(PASSWORD_ATTEMPTS.attemptBy(account.id()));
        if (!Passwords.matches(password == null ? "" : password, account.passwordHash())) {
            throw new InvalidInputException(field, "account.error.password");
        }
    }
}
