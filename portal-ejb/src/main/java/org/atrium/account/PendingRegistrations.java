package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.Pseudonyms;

/**
 * Stores registrations until one is confirmed. They are stored even when the mail limit of the address is reached, so
 * nobody can block another person's registration.
 */
@ApplicationScoped
class PendingRegistrations {

    /** Registrations kept for one address; older ones are dropped. */
    private static final int MAX_PER_EMAIL = 10;

    /** Bytes of the salt. */
    private static final int SALT_BYTES = 16;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /**
     * Hashes the password of a registration. The salt is the address's own, so the same password chosen again is seen to
     * be the same.
     */
    String hash(String password, EmailAddress email) {
        String name = pseudonyms.of("registration", email.key());
        return Passwords.hash(password, HexFormat.of().parseHex(name, 0, 2 * SALT_BYTES));
    }

    PendingRegistration save(Account account, RegistrationDetails details) {
        accounts.selectForUpdate(List.of(account.id()));
        List<PendingRegistration> known = accounts.registrations(account);
        for (PendingRegistration same : known) {
            if (same.details().passwordHash().equals(details.passwordHash())) {
                same.update(details, clock.instant());
                return same;
            }
        }
        known.stream().skip(MAX_PER_EMAIL - 1L).forEach(entityManager::remove);
        PendingRegistration added = new PendingRegistration(account, details, clock.instant());
        entityManager.persist(added);
        return added;
    }

    /**
     * The registration whose password the reader of a mail knows.
     *
     * @throws InvalidInputException if it is none of them
     */
    RegistrationDetails requireByPassword(Account account, String password) {
        return accounts.registrations(account).stream()
                .map(PendingRegistration::details)
                .filter(details -> Passwords.matches(password, details.passwordHash()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("password", "account.error.registeredPassword"));
    }

    /**
     * The registration of a link that was used without a password: there must be no other one.
     *
     * @throws InvalidInputException if somebody registered the address with another password, too
     */
    RegistrationDetails requireSingle(MailedLink link) {
        return link.registration()
                .filter(own -> accounts.registrations(link.account()).stream()
                        .allMatch(known -> known.id().equals(own.id())))
                .map(PendingRegistration::details)
                .orElseThrow(() -> new InvalidInputException("password", "account.error.whichPassword"));
    }
}
