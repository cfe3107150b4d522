package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.platform.error.FieldError;

/**
 * People who write to support without an account. They are accounts without a password: whoever registers with the
 * address later has what was written before.
 */
@ApplicationScoped
public class Contacts {

    @Inject
    private AccountCreator accountCreator;

    @Inject
    private ReservedStaffNames reservedNames;

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

    private static RegistrationDetails details(String displayName, String locale, String timeZone) {
        return new RegistrationDetails(
                displayName.strip(), LanguageTags.canonicalOrEnglish(locale), TimeZones.orDefault(timeZone), null);
    }
}
