package org.atrium.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.OneLine;

/**
 * Registers an account: mails a verification link, or a notice if the address is taken. Answers and timing are the same
 * in both cases. Unconfirmed registrations expire.
 *
 * <p>Anybody can register anybody's address, before or after its owner, and the mails look alike. A link therefore
 * proves only who reads the mailbox: the reader confirms the registration whose password they enter, or sets a new
 * password. Invited accounts choose their password through the invitation and confirm no registration.
 */
@Stateless
@PermitAll
public class Registration {

    private static final RateLimit REGISTRATIONS = new RateLimit("register.wish", 60, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT_AND_EMAIL = new RateLimit("register", 5, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT = new RateLimit("register.address", 50, Duration.ofMinutes(10));
    private static final RateLimit VERIFICATIONS = new RateLimit("register.choice", 50, Duration.ofMinutes(10));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private ReservedStaffNames reservedNames;

    @Inject
    private PendingRegistrations registrations;

    @Inject
    private AccountQueries accounts;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMailer mailer;

    @Inject
    private Outbox outbox;

    @Inject
    private SessionOpener sessions;

    @Inject
    private Event<EmailVerified> emailVerified;

    @Inject
    private Clock clock;

    /** How long a password has to be. Whoever registers is a customer. */
    public int minPasswordLength() {
        return Passwords.minLength(false);
    }

    /**
     * Registers an account: mails a verification link, or a notice if the address is taken. Refused attempts count too,
     * but not as mails.
     */
    public void register(RegistrationRequest request) {
        rateLimiter.check(REGISTRATIONS.attemptBy(clientAddress.network()));
        EmailAddress email = request.checked();
        reservedNames.requireNotReserved(request.displayName());
        mailer.requireDeliverable(email);
        rateLimiter.check(
                PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), email.key()),
                PER_CLIENT.attemptBy(clientAddress.network()));
        RegistrationDetails details = request.details(registrations.hash(request.password(), email));
        Account account = accountCreator.register(email, details);
        if (account.acceptsRegistrations()) {
            mailer.sendVerification(account, registrations.save(account, details));
        } else {
            mailer.sendAddressTaken(account);
        }
    }

    /**
     * Mails the newest link once more, or that there is an account; to an address without either nothing. The request is
     * only queued, so whoever asks is answered the same, and as soon.
     *
     * @throws InvalidInputException if it is no e-mail address
     */
    public void sendAgain(String email) {
        EmailAddress address = EmailAddress.requireMailable(email);
        rateLimiter.check(
                PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), address.key()),
                PER_CLIENT.attemptBy(clientAddress.network()));
        outbox.put(VerificationResend.KIND, new VerificationResend.ResendRequest(address.value()));
    }

    /** Whether the link of a verification mail would work. */
    public boolean isUsable(String token) {
        return links.isUsable(token, LinkPurpose.VERIFICATION);
    }

    /** The name of the registration whose link this is; none if the link does not work or says nothing. */
    public Optional<String> registeredName(String token) {
        return links.find(token, LinkPurpose.VERIFICATION)
                .flatMap(MailedLink::registration)
                .map(PendingRegistration::details)
                .map(RegistrationDetails::displayName);
    }

    /**
     * Takes the link of a verification mail: the account can sign in from now on.
     *
     * @throws InvalidInputException if the link is void, the password is of no registration of the address, or none was
     *     given although several registrations wait with different passwords
     */
    public void verify(RegistrationConfirmation confirmation) {
        verified(confirmation);
    }

    /** The same for somebody who goes on from there: whoever confirms has just shown their password. */
    public SignIn.OpenSession verifyAndSignIn(RegistrationConfirmation confirmation, SessionType sessionType) {
        return sessions.open(verified(confirmation), sessionType);
    }

    private Account verified(RegistrationConfirmation confirmation) {
        MailedLink link = links.consume(confirmation.token(), LinkPurpose.VERIFICATION)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"));
        Account account = link.account();
        // Before the password is checked: observers lock orders, which come before accounts; a refusal rolls back.
        emailVerified.fire(new EmailVerified(account.accountId(), account.email()));
        accounts.selectForUpdate(List.of(account.id()));
        RegistrationDetails chosen = confirmedDetails(link, confirmation);
        account.verify(clock.instant());
        account.adoptRegistration(chosen);
        links.revoke(account);
        return account;
    }

    private RegistrationDetails confirmedDetails(MailedLink link, RegistrationConfirmation confirmation) {
        if (confirmation.hasNewPassword()) {
            rateLimiter.check(VERIFICATIONS.attemptBy(clientAddress.network()));
            return newDetails(link, confirmation);
        }
        if (confirmation.password() != null) {
            rateLimiter.check(VERIFICATIONS.attemptBy(clientAddress.network()));
            return registrations.requireByPassword(link.account(), confirmation.password());
        }
        return registrations.requireSingle(link);
    }

    private RegistrationDetails newDetails(MailedLink link, RegistrationConfirmation confirmation) {
        Account account = link.account();
        Optional<RegistrationDetails> details = link.registration().map(PendingRegistration::details);
        String name = confirmation.hasName()
                ? confirmation.displayName()
                : details.map(RegistrationDetails::displayName).orElseGet(account::displayName);
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(confirmation));
        reservedNames.findError(name).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        Passwords.requireAcceptable("newPassword", confirmation.newPassword(), List.of(account.email(), name), false);
        return new RegistrationDetails(
                name.strip(),
                details.map(RegistrationDetails::locale).orElse(null),
                details.map(RegistrationDetails::timeZone).orElse(null),
                Passwords.hash(confirmation.newPassword()));
    }

    /**
     * The confirmation of a registration.
     *
     * @param token of the link
     * @param password the one chosen with a registration; null where it is to be the link's own, which must then be the
     *     only one
     * @param newPassword another one, which counts instead; null for none
     * @param displayName to go with another password, null for the one of the link's registration
     */
    public record RegistrationConfirmation(
            String token,
            String password,
            String newPassword,
            @Size(max = 60) @OneLine String displayName) {

        boolean hasNewPassword() {
            return newPassword != null && !newPassword.isEmpty();
        }

        boolean hasName() {
            return displayName != null && !displayName.isBlank();
        }
    }

    /**
     * A registration.
     *
     * @param locale language tag, null for English
     * @param timeZone IANA name, null for the portal's own
     */
    public record RegistrationRequest(
            @NotBlank(message = "input.missing.email") String email,

            String password,

            @NotBlank(message = "input.missing.name") @Size(max = 60) @OneLine
            String displayName,

            @Size(max = 35) String locale,
            @Size(max = 60) String timeZone) {

        RegistrationDetails details(String passwordHash) {
            return new RegistrationDetails(
                    displayName.strip(),
                    LanguageTags.canonicalOrEnglish(locale),
                    TimeZones.orDefault(timeZone),
                    passwordHash);
        }

        EmailAddress checked() {
            List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
            DisplayNamePolicy.findError(displayName, false).ifPresent(errors::add);
            if (email != null && !email.isBlank() && !EmailAddress.isMailable(email)) {
                errors.add(new FieldError("email", "input.Email"));
            }
            if (locale != null && !locale.isBlank() && !LanguageTags.isTag(locale)) {
                errors.add(new FieldError("locale", "account.error.locale"));
            }
            if (timeZone != null && !timeZone.isBlank() && !TimeZones.isKnown(timeZone)) {
                errors.add(new FieldError("timeZone", "account.error.timeZone"));
            }
            errors.addAll(Passwords.findErrors(password, guessableWords(), false));
            if (!errors.isEmpty()) {
                throw new InvalidInputException(errors);
            }
            return new EmailAddress(email);
        }

        private List<String> guessableWords() {
            return Stream.of(email, displayName).filter(Objects::nonNull).toList();
        }
    }
}
