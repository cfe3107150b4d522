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
import org.atrium.audit.Changes;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/**
 * Changes what lets a person in: the password and the e-mail address. Both ask for the password in force. A new address
 * is confirmed by a link sent there and announced at the old one.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class AccountSecurity {

    private static final Pace GUESSES = new Pace("password", 10, Duration.ofMinutes(5));

    private static final Pace MAILS = new Pace("email.change", 3, Duration.ofMinutes(30));

    /** For all who ask together, at a height no single one reaches: nobody keeps another person from an address. */
    private static final Pace MAILS_TO_ONE = new Pace("email.change.to", 12, Duration.ofHours(1));

    @Inject
    private Throttle throttle;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMail mail;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Sets a new password and ends every other session.
     *
     * @param session the session that goes on
     * @throws InvalidInputException if the current password is not right or the new one too short or easily guessed
     */
    public void changePassword(Viewer viewer, String currentPassword, String newPassword, String session) {
        Account account = authenticated(viewer, currentPassword, "currentPassword");
        Passwords.check(newPassword, account.ownWords(), account.isStaff());
        account.changePassword(Passwords.hash(newPassword));
        accounts.endSessions(account, new SecretToken(session).hash());
        links.drop(account);
        audit.record(account.id(), "account.password", account.email(), account.id(), null);
        mail.tell(account, account.email(), "account.mail.password_changed", "/forgot");
    }

    /**
     * Mails the new address a link to confirm it; the answer does not tell whether somebody else has it. Whoever reads
     * there may have asked for none of it, so how many mails go to one address is counted whosever it is.
     */
    public void askForEmail(Viewer viewer, String password, String newEmail) {
        EmailAddress address = EmailAddress.mailable(newEmail);
        Account account = authenticated(viewer, password, "password");
        mail.requireReach(address);
        throttle.pass(MAILS.by(account.id(), address.key()), MAILS_TO_ONE.by(address.key()));
        if (newAccounts.isFree(address, account)) {
            mail.sendLink(account, LinkPurpose.EMAIL_CHANGE, address.value());
        } else {
            accounts.byEmail(address.value()).ifPresent(mail::tellTaken);
        }
    }

    /** Whether the link of a confirmation mail would work. */
    @PermitAll
    public boolean isUsable(String token) {
        return links.isUsable(token, LinkPurpose.EMAIL_CHANGE);
    }

    /**
     * Takes the link sent to a new address, which is the account's from now on. Whoever uses a link first has the address:
     * that somebody registered it, or was invited there, and never confirmed it keeps nobody from it.
     *
     * @throws InvalidInputException if the link is void, or the address went to somebody else meanwhile
     */
    @PermitAll
    public void confirmEmail(String token) {
        MailedLink link = links.use(token, LinkPurpose.EMAIL_CHANGE)
                .filter(used -> newAccounts.free(new EmailAddress(used.email()), used.account()))
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"));
        Account account = link.account();
        mail.tell(account, account.email(), "account.mail.email_changed", null);
        audit.record(
                account.id(),
                "account.email",
                link.email(),
                account.id(),
                new Changes()
                        .of("email", account.email(), link.email())
                        .inWords()
                        .orElse(null));
        account.changeEmail(new EmailAddress(link.email()), clock.instant());
        links.drop(account);
        verified.fire(new EmailVerified(account.accountId(), account.email()));
    }

    private Account authenticated(Viewer viewer, String password, String field) {
        throttle.pass(GUESSES.by(viewer.requireAccount().value()));
        Account account =
                entityManager.find(Account.class, viewer.requireAccount().value());
        if (!Passwords.match(password == null ? "" : password, account.passwordHash())) {
            throw new InvalidInputException(field, "account.error.password");
        }
        return account;
    }
}
