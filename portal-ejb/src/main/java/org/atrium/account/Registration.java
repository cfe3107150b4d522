package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;

/**
 * Opens accounts. It answers the same, and works as long, whether or not the address is taken: what differs is the mail
 * that only the address's owner reads.
 */
@Stateless
@PermitAll
public class Registration {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMail mail;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private Clock clock;

    /** Takes a wish for an account and mails the address a link, or a word that it has one already. */
    public void register(NewAccount wish) {
        EmailAddress email = wish.checked();
        String hash = Passwords.hash(wish.password());
        accounts.byEmail(email.value()).ifPresentOrElse(this::remind, () -> open(email, wish, hash));
    }

    /** Whether the link of a verification mail would work. */
    public boolean isUsable(String token) {
        return links.isUsable(token, LinkPurpose.VERIFICATION);
    }

    /**
     * Takes the link of a verification mail: the account can sign in from now on.
     *
     * @throws InvalidInputException if the link is void
     */
    public void verify(String token) {
        Account account = links.use(token, LinkPurpose.VERIFICATION)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"))
                .account();
        account.verify(clock.instant());
        verified.fire(new EmailVerified(account.accountId(), account.email()));
    }

    private void open(EmailAddress email, NewAccount wish, String hash) {
        Account account = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                email,
                wish.displayName().strip(),
                wish.locale(),
                hash,
                clock.instant());
        entityManager.persist(account);
        mail.sendLink(account, LinkPurpose.VERIFICATION, email.value());
    }

    private void remind(Account account) {
        if (account.status() == AccountStatus.PENDING) {
            mail.sendLink(account, LinkPurpose.VERIFICATION, account.email());
        } else {
            mail.tell(account, account.email(), "account.mail.taken", "/forgot");
        }
    }

    /**
     * A wish for an account.
     *
     * @param locale language tag, null for English
     */
    public record NewAccount(
            @NotBlank String email,

            @NotNull @Size(min = Passwords.MIN_LENGTH, max = Passwords.MAX_LENGTH)
            String password,

            @NotBlank @Size(max = 60) String displayName,
            @Size(max = 35) String locale) {

        EmailAddress checked() {
            List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
            if (email != null && !email.isBlank() && !EmailAddress.isValid(email)) {
                errors.add(new FieldError("email", "input.Email"));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInputException(errors);
            }
            return new EmailAddress(email);
        }
    }
}
