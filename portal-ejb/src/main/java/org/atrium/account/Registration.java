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
import java.util.stream.Stream;
import org.atrium.platform.caller.Caller;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/**
 * Opens accounts. It answers the same, and works as long, whether or not the address is taken: what differs is the mail
 * that only the address's owner reads. What a registration says comes into force by its own link, so nobody can choose a
 * password for an account that somebody else then verifies; whom an administrator invited is not asked to confirm a
 * registration at all. One that nobody confirms is dropped after a while: {@link LapsedRegistrations}.
 */
@Stateless
@PermitAll
public class Registration {

    private static final Pace WISHES = new Pace("register.wish", 100, Duration.ofMinutes(10));
    private static final Pace BY_BOTH = new Pace("register", 5, Duration.ofMinutes(10));
    private static final Pace BY_ADDRESS = new Pace("register.address", 50, Duration.ofMinutes(10));

    @Inject
    private Throttle throttle;

    @Inject
    private Caller caller;

    @Inject
    private NewAccounts newAccounts;

    @Inject
    private MailedLinks links;

    @Inject
    private AccountMail mail;

    @Inject
    private Event<EmailVerified> verified;

    @Inject
    private Clock clock;

    /**
     * Takes a wish for an account and mails the address a link, or a word that it has one already. Wishes that are refused
     * count too, but not as mails: it can take a second to judge a password that was made for it.
     */
    public void register(NewAccount wish) {
        throttle.pass(WISHES.by(caller.network()));
        EmailAddress email = wish.checked();
        mail.requireReach(email);
        throttle.pass(BY_BOTH.by(caller.network(), email.key()), BY_ADDRESS.by(caller.network()));
        Registrant registrant = wish.registrant();
        Account account = newAccounts.register(email, registrant);
        if (account.takesRegistrations()) {
            mail.sendVerification(account, registrant);
        } else {
            mail.tellTaken(account);
        }
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
        MailedLink link = links.use(token, LinkPurpose.VERIFICATION)
                .orElseThrow(() -> new InvalidInputException("token", "account.error.link"));
        Account account = link.account();
        account.verify(clock.instant());
        link.registrant().ifPresent(account::take);
        links.drop(account);
        verified.fire(new EmailVerified(account.accountId(), account.email()));
    }

    /**
     * A wish for an account.
     *
     * @param locale language tag, null for English
     * @param timeZone IANA name, null for the portal's own
     */
    public record NewAccount(
            @NotBlank String email,

            String password,
            @NotBlank @Size(max = 60) @OneLine String displayName,
            @Size(max = 35) String locale,
            @Size(max = 60) String timeZone) {

        Registrant registrant() {
            return new Registrant(
                    displayName.strip(),
                    Languages.canonicalOrEnglish(locale),
                    TimeZones.orPortals(timeZone),
                    Passwords.hash(password));
        }

        EmailAddress checked() {
            List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
            DisplayNames.wrong(displayName, false).ifPresent(errors::add);
            if (email != null && !email.isBlank() && !EmailAddress.isMailable(email)) {
                errors.add(new FieldError("email", "input.Email"));
            }
            if (locale != null && !locale.isBlank() && !Languages.isTag(locale)) {
                errors.add(new FieldError("locale", "account.error.locale"));
            }
            if (timeZone != null && !timeZone.isBlank() && !TimeZones.isKnown(timeZone)) {
                errors.add(new FieldError("timeZone", "account.error.timeZone"));
            }
            errors.addAll(Passwords.objections(password, ownWords(), false));
            if (!errors.isEmpty()) {
                throw new InvalidInputException(errors);
            }
            return new EmailAddress(email);
        }

        private List<String> ownWords() {
            return Stream.of(email, displayName).filter(Objects::nonNull).toList();
        }
    }
}
