package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.text.FoldedText;

/** Creates pending accounts, one per address even under concurrent requests. */
@ApplicationScoped
class AccountCreator {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Event<ContactJoined> contactJoined;

    @Inject
    private Clock clock;

    /**
     * The account of an address that somebody registers: a new one, or the one it has. One that waits for its confirmation
     * waits anew, so that it is not dropped under the link that is on its way.
     */
    Account register(EmailAddress email, RegistrationDetails details) {
        return createPending(email, details)
                .or(() -> findPending(email))
                .or(() -> createPending(email, details))
                .orElseThrow();
    }

    /**
     * Opens an account for whom an administrator vouches. One that somebody registered and nobody confirmed becomes it:
     * otherwise somebody else's registration could keep people from being invited. One that an administrator vouches for
     * already stays as it is.
     *
     * @return empty if the address has an account that is somebody's
     */
    Optional<InvitedAccount> invite(EmailAddress email, String displayName, String locale) {
        RegistrationDetails details = new RegistrationDetails(
                displayName.strip(), LanguageTags.canonicalOrEnglish(locale), TimeZones.orDefault(null), null);
        return create(email, details)
                .map(opened -> new InvitedAccount(opened, false))
                .or(() -> accounts.byEmail(email.value())
                        .filter(account -> account.status() == AccountStatus.PENDING || account.isContact())
                        .map(pending -> inviteAgain(pending, details)));
    }

    private InvitedAccount inviteAgain(Account pending, RegistrationDetails details) {
        boolean invitedBefore = !pending.acceptsRegistrations();
        if (!invitedBefore) {
            pending.adoptRegistration(details);
            pending.markInvited();
        }
        accounts.revokeLinks(pending);
        return new InvitedAccount(pending, invitedBefore);
    }

    /** The account of an invitation, and whether there was one already that is not confirmed yet. */
    record InvitedAccount(Account account, boolean invitedBefore) {}

    /** Whether nobody but this person has shown that an address is theirs. */
    boolean isAvailableFor(EmailAddress email, Account account) {
        return accounts.byEmail(email.value())
                .filter(other -> !other.accountId().equals(account.accountId()))
                .filter(other -> !other.isUnverified() && !other.isContact())
                .isEmpty();
    }

    /**
     * The account of an address whose reader has just written to support, locked: the one it has, or a contact. Where the
     * address goes to another account meanwhile, it is that one.
     */
    Account contact(EmailAddress email, RegistrationDetails details) {
        Account theirs = createdOrKnown(email, details);
        if (theirs.acceptsRegistrations()) {
            theirs.becomeContact(details);
        }
        return theirs;
    }

    /** The same for a reader who has not said what they are called: a contact stays as it is. */
    Account contactAsKnown(EmailAddress email, RegistrationDetails details) {
        Account theirs = createdOrKnown(email, details);
        if (theirs.acceptsRegistrations() && !theirs.isContact()) {
            theirs.becomeContact(details);
        }
        return theirs;
    }

    /**
     * The account of somebody whom a mail names, as its author or in its copies, locked: the one the address has, or a
     * contact, which goes after a time unless something is theirs.
     */
    Account contactOfMail(EmailAddress email, RegistrationDetails details) {
        Account theirs = createdOrKnown(email, details);
        if (theirs.acceptsRegistrations() && !theirs.isContact()) {
            theirs.becomeContactOfMail(details, clock.instant().plus(UnusedContactDeletion.RETENTION));
        }
        return theirs;
    }

    /** A contact whom no e-mail address tells, new. */
    Account contactWithoutEmail(RegistrationDetails details, String phone) {
        Account created = Account.contactWithoutEmail(
                UuidCreator.getTimeOrderedEpoch().toString(), details, phone, clock.instant());
        entityManager.persist(created);
        return created;
    }

    /**
     * The account of a sender for whom an address is vouched for: a contact who was known by the network alone becomes the
     * account that has shown that the address is its own.
     *
     * @throws ConflictException if the sender is somebody else than that
     */
    AccountId joinSender(AccountId sender, EmailAddress email) {
        Optional<Account> named = accounts.byEmail(email.value())
                .filter(account -> account.hasVerifiedEmail(account.email())
                        && !account.accountId().equals(sender));
        if (named.isEmpty()) {
            return sender;
        }
        accounts.selectForUpdate(List.of(sender.value(), named.get().id()));
        Account known = refreshed(sender);
        if (!isKnownByNetworkAlone(known)) {
            throw new ConflictException("account.error.otherSender");
        }
        join(known, named.get());
        return named.get().accountId();
    }

    /**
     * Two accounts that are one person's, who is known by a name and by a number: of a contact known by the network alone,
     * and another account, the other one is left. Two that have shown their addresses stay two.
     *
     * @return the account of the person, the first where they stay two
     */
    AccountId joinContacts(AccountId first, AccountId second) {
        if (first.equals(second)) {
            return first;
        }
        accounts.selectForUpdate(List.of(first.value(), second.value()));
        Account one = refreshed(first);
        Account other = refreshed(second);
        if (isKnownByNetworkAlone(one)) {
            join(one, other);
            return second;
        }
        if (isKnownByNetworkAlone(other)) {
            join(other, one);
        }
        return first;
    }

    private Account refreshed(AccountId id) {
        Account account = entityManager.find(Account.class, id.value());
        entityManager.refresh(account);
        return account;
    }

    private static boolean isKnownByNetworkAlone(Account account) {
        return account.isContact() && account.email() == null;
    }

    /** A new account waits for nobody yet; one that is known is locked. */
    private Account createdOrKnown(EmailAddress email, RegistrationDetails details) {
        Optional<Account> created = createPending(email, details);
        return created.or(() -> byEmailForUpdate(email)).orElseGet(() -> createdOrKnown(email, details));
    }

    /** The account that has an address once nobody else can change that; empty if it was given away meanwhile. */
    private Optional<Account> byEmailForUpdate(EmailAddress email) {
        Optional<Account> found = accounts.byEmail(email.value());
        found.ifPresent(account -> accounts.selectForUpdate(List.of(account.id())));
        Optional<Account> locked = accounts.byEmail(email.value())
                .filter(now ->
                        found.filter(before -> before.id().equals(now.id())).isPresent());
        locked.ifPresent(entityManager::refresh);
        return locked;
    }

    /**
     * Frees an address for this person, who has just shown that it is theirs. What a contact, or somebody invited, wrote
     * becomes theirs. An account that others opened with it, and that nobody has ever been in, goes; from any other that
     * nobody has confirmed the address is taken.
     *
     * @return false if somebody else showed it before
     */
    boolean releaseFor(EmailAddress email, Account account) {
        Optional<Account> other = accounts.byEmail(email.value())
                .filter(found -> !found.accountId().equals(account.accountId()));
        other.ifPresent(found -> {
            accounts.selectForUpdate(List.of(found.id()));
            entityManager.refresh(found);
        });
        if (other.filter(found -> !found.isUnverified() && !found.isContact()).isPresent()) {
            return false;
        }
        other.ifPresent(found -> {
            if (found.isContact() || !found.acceptsRegistrations()) {
                join(found, account);
            } else {
                releaseEmail(found);
            }
        });
        return true;
    }

    private void join(Account contact, Account account) {
        accounts.revokeLinks(contact);
        contactJoined.fire(new ContactJoined(contact.accountId(), account.accountId()));
        contact.join();
        entityManager.flush();
    }

    private void releaseEmail(Account unclaimed) {
        accounts.revokeLinks(unclaimed);
        if (unclaimed.passwordHash() == null) {
            entityManager.remove(unclaimed);
        } else {
            unclaimed.releaseEmail();
        }
        entityManager.flush();
    }

    private Optional<Account> createPending(EmailAddress email, RegistrationDetails details) {
        Optional<Account> opened = create(email, details);
        opened.ifPresent(account -> account.markUnconfirmed(clock.instant()));
        return opened;
    }

    private Optional<Account> findPending(EmailAddress email) {
        accounts.restartConfirmation(email.key(), clock.instant());
        return accounts.byEmail(email.value());
    }

    /** Opens an account without a password, which nobody can sign in to yet; empty if the address has one already. */
    private Optional<Account> create(EmailAddress email, RegistrationDetails details) {
        int opened = entityManager
                .createNativeQuery(
                        "insert into account (id, version, public_id, email, email_key, display_name, folded, locale,"
                                + " time_zone, preferred_channel, status, created_at)"
                                + " values (nextval('account_seq'), 0, :publicId, :email, :emailKey, :name, :folded, :locale,"
                                + " :timeZone, 'EMAIL', 'PENDING', :now) on conflict do nothing")
                .setParameter("publicId", UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter("email", email.value())
                .setParameter("emailKey", email.key())
                .setParameter("name", details.displayName())
                .setParameter("folded", FoldedText.of(List.of(details.displayName(), email.value(), email.key())))
                .setParameter("locale", details.locale())
                .setParameter("timeZone", details.timeZone())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (opened == 0) {
            return Optional.empty();
        }
        Account account = accounts.byEmail(email.value()).orElseThrow();
        account.assignRoles(EnumSet.of(Role.CUSTOMER));
        return Optional.of(account);
    }
}
