package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
     * The account of an address that somebody registers: a new one, or the one it has. One that waits for its confirmation
     * waits anew, so that it is not dropped under the link that is on its way.
     */
    Account register(EmailAddress email, Registrant registrant) {
        return openWaiting(email, registrant)
                .or(() -> waiting(email))
                .or(() -> openWaiting(email, registrant))
                .orElseThrow();
    }

    /**
     * Opens an account for whom an administrator vouches. One that is not confirmed yet, registered by whomever or invited
     * before, becomes it: else a stranger, or a mail that was lost, could keep people from being invited.
     *
     * @return empty if the address has an account that is somebody's
     */
    Optional<Account> invite(EmailAddress email, String displayName, String locale) {
        Registrant registrant = new Registrant(
                displayName.strip(), Languages.canonicalOrEnglish(locale), TimeZones.orPortals(null), null);
        return open(email, registrant).or(() -> accounts.byEmail(email.value())
                .filter(account -> account.status() == AccountStatus.PENDING)
                .map(pending -> {
                    pending.take(registrant);
                    pending.vouchFor();
                    accounts.dropLinks(pending);
                    return pending;
                }));
    }

    /** Whether nobody but this person has shown that an address is theirs. */
    boolean isFree(EmailAddress email, Account person) {
        return accounts.byEmail(email.value())
                .filter(other -> !other.accountId().equals(person.accountId()))
                .filter(other -> !other.isUnclaimed())
                .isEmpty();
    }

    /**
     * Frees an address for this person, who has just shown that it is theirs. An account that others opened with it, and
     * that nobody has ever been in, goes; from any other that nobody has confirmed the address is taken.
     *
     * @return false if somebody else showed it before
     */
    boolean free(EmailAddress email, Account person) {
        Optional<Account> other = accounts.byEmail(email.value())
                .filter(found -> !found.accountId().equals(person.accountId()));
        other.ifPresent(found -> {
            accounts.lock(List.of(found.id()));
            entityManager.refresh(found);
        });
        if (other.filter(found -> !found.isUnclaimed()).isPresent()) {
            return false;
        }
        other.ifPresent(this::giveUp);
        return true;
    }

    private void giveUp(Account unclaimed) {
        accounts.dropLinks(unclaimed);
        if (unclaimed.passwordHash() == null) {
            entityManager.remove(unclaimed);
        } else {
            unclaimed.loseAddress();
        }
        entityManager.flush();
    }

    private Optional<Account> openWaiting(EmailAddress email, Registrant registrant) {
        Optional<Account> opened = open(email, registrant);
        opened.ifPresent(account -> account.awaitConfirmation(clock.instant()));
        return opened;
    }

    private Optional<Account> waiting(EmailAddress email) {
        accounts.waitAnew(email.key(), clock.instant());
        return accounts.byEmail(email.value());
    }

    /** Opens an account without a password, which nobody can sign in to yet; empty if the address has one already. */
    private Optional<Account> open(EmailAddress email, Registrant registrant) {
        int opened = entityManager
                .createNativeQuery(
                        "insert into account (id, version, public_id, email, email_key, display_name, locale,"
                                + " time_zone, preferred_channel, status, created_at)"
                                + " values (nextval('account_seq'), 0, :publicId, :email, :emailKey, :name, :locale,"
                                + " :timeZone, 'EMAIL', 'PENDING', :now) on conflict do nothing")
                .setParameter("publicId", UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter("email", email.value())
                .setParameter("emailKey", email.key())
                .setParameter("name", registrant.displayName())
                .setParameter("locale", registrant.locale())
                .setParameter("timeZone", registrant.timeZone())
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
