package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;

/** Opens pending accounts, one for an address however many ask at once. */
@ApplicationScoped
class NewAccounts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /**
     * Opens an account for whom an administrator vouches. One that somebody registered and nobody has shown to be theirs
     * becomes it: else a stranger could keep people from being invited.
     *
     * @return empty if the address has an account that is somebody's
     */
    Optional<Account> invite(EmailAddress email, String displayName, String locale) {
        return open(email, displayName, locale).or(() -> accounts.byEmail(email.value())
                .filter(Account::takesRegistrations)
                .map(pending -> {
                    pending.take(new Registrant(displayName.strip(), Languages.canonicalOrEnglish(locale), null));
                    accounts.dropLinks(pending);
                    return pending;
                }));
    }

    /**
     * Opens an account without a password, which nobody can sign in to yet.
     *
     * @return empty if the address has an account already
     */
    Optional<Account> open(EmailAddress email, String displayName, String locale) {
        int opened = entityManager
                .createNativeQuery(
                        "insert into account (id, version, public_id, email, email_key, display_name, locale,"
                                + " time_zone, preferred_channel, status, created_at)"
                                + " values (nextval('account_seq'), 0, :publicId, :email, :emailKey, :name, :locale,"
                                + " 'UTC', 'EMAIL', 'PENDING', :now) on conflict do nothing")
                .setParameter("publicId", UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter("email", email.value())
                .setParameter("emailKey", email.key())
                .setParameter("name", displayName.strip())
                .setParameter("locale", Languages.canonicalOrEnglish(locale))
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (opened == 0) {
            return Optional.empty();
        }
        Account account = accounts.byEmail(email.value()).orElseThrow();
        account.assign(EnumSet.of(Role.CUSTOMER));
        return Optional.of(account);
    }
}
