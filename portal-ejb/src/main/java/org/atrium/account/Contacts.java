package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.text.VisibleText;

/**
 * People who write to support without an account. They are accounts without a password: whoever registers with the
 * address later has what was written before.
 */
@ApplicationScoped
public class Contacts {

    private static final int MAX_NAME = 60;
    private static final String NAMELESS = "Customer";

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private ReservedStaffNames reservedNames;

    @Inject
    private ContactIdentities identities;

    @Inject
    private AccountQueries accounts;

    /** What is wrong with a name somebody writes by: it is shown as the names of customers are. */
    public Optional<FieldError> findNameError(String name) {
        return reservedNames.findError(name);
    }

    /**
     * The account of somebody who has just shown that an address is theirs: the one that it has, or a contact.
     *
     * @param displayName what they call themselves; an account that is theirs keeps its name
     * @param locale language tag
     * @param timeZone IANA name, null for the portal's own
     */
    public AccountId accountOf(String email, String displayName, String locale, String timeZone) {
        return accountCreator
                .contact(new EmailAddress(email), details(displayName, locale, timeZone))
                .accountId();
    }

    /** The same where they have not said what they are called: a contact that is known keeps its name and language. */
    public AccountId accountAsKnown(String email, String displayName, String locale, String timeZone) {
        return accountCreator
                .contactAsKnown(new EmailAddress(email), details(displayName, locale, timeZone))
                .accountId();
    }

    /**
     * The account of the author of a mail: the one that the address has, or a contact. As long as a mail is all that says
     * what a contact is called, the name of their own newest mail counts, whatever others called them.
     *
     * @param displayName what they call themselves in it; empty if they do not
     */
    public AccountId accountOfAuthor(String email, String displayName) {
        Optional<String> own = usableName(displayName);
        Account theirs = contactOfMail(email, own);
        own.ifPresent(theirs::adoptNameOfOwnMail);
        return theirs.accountId();
    }

    /**
     * The account of somebody whom another person's mail names, such as in its copies: the one that the address has, or a
     * contact.
     *
     * @param displayName what its author calls them; a contact that is known keeps its name
     */
    public AccountId accountNamedByOthers(String email, String displayName) {
        return contactOfMail(email, usableName(displayName)).accountId();
    }

    /**
     * The account of somebody who writes in another network: the one they have written as before; else the one that has
     * shown that the number or the e-mail address is its own, a contact with that address, or one that is known by the
     * network alone.
     *
     * @param email as the network, or whoever speaks for it, vouches for it; null for none. It makes a contact that was
     *     known by the network alone the account that has the address
     * @param displayName what they call themselves there; empty if they do not
     * @throws ConflictException if the sender is somebody else than the account that has the address
     */
    public AccountId accountOfSender(SenderIdentity sender, String email, String displayName) {
        AccountId known = identities.accountOf(
                sender, () -> byProvenPhone(sender), () -> newAccountOf(sender, email, displayName));
        return email == null ? known : accountCreator.joinSender(known, new EmailAddress(email));
    }

    private AccountId newAccountOf(SenderIdentity sender, String email, String displayName) {
        return email == null
                ? accountCreator
                        .contactWithoutEmail(details(nameOf(displayName, sender.phone()), null, null), sender.phone())
                        .accountId()
                : accountOfAuthor(email, displayName);
    }

    private Optional<AccountId> byProvenPhone(SenderIdentity sender) {
        return sender.phone() == null
                ? Optional.empty()
                : accounts.byProvenPhone(sender.phone()).stream()
                        .map(Account::accountId)
                        .findFirst();
    }

    /**
     * The account of somebody who calls: the one they have written from that number as before, or a contact.
     *
     * @param number in E.164
     */
    public AccountId accountOfNumber(String number, String displayName) {
        return accountOfSender(new SenderIdentity("PHONE", number, number), null, displayName);
    }

    /** Whether somebody is known by a number or name at this moment: a number may have gone to another person. */
    public boolean isKnownBy(AccountId account, SenderIdentity sender) {
        return accounts.identity(sender.key())
                .map(ContactIdentity::accountId)
                .filter(account::equals)
                .isPresent();
    }

    /** A telephone number as it is stored; empty if the text is none, or has no country code. */
    public Optional<String> phoneNumber(String text) {
        return PhoneNumber.parse(text, null);
    }

    /** Called by their number if nothing else can be. */
    private String nameOf(String displayName, String phone) {
        return usableName(displayName).orElse(phone == null ? NAMELESS : phone);
    }

    /** Called by the beginning of the address if nothing else can be. */
    private Account contactOfMail(String email, Optional<String> given) {
        String name = given.or(() -> usableName(email.substring(0, Math.max(0, email.lastIndexOf('@')))))
                .orElse(NAMELESS);
        return accountCreator.contactOfMail(new EmailAddress(email), details(name, null, null));
    }

    /** A name as it may be shown; empty if there is none, or nobody may be called so. */
    private Optional<String> usableName(String given) {
        return Optional.of(VisibleText.cut(given.strip(), MAX_NAME))
                .filter(name -> !name.isBlank() && findNameError(name).isEmpty());
    }

    private static RegistrationDetails details(String displayName, String locale, String timeZone) {
        return new RegistrationDetails(
                displayName.strip(), LanguageTags.canonicalOrEnglish(locale), TimeZones.orDefault(timeZone), null);
    }
}
