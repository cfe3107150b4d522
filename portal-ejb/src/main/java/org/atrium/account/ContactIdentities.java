package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the account of an identity, one even if the same person writes to two nodes at once. */
@ApplicationScoped
class ContactIdentities {

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountCreator accountCreator;

    /**
     * The account of an identity. Who was known by a name, and writes with a number now, or the other way round, is one
     * person; where two accounts have shown their addresses, it is the one that has the number.
     *
     * @param proven the account that has shown that the number is its own, asked where it has not written by it yet
     * @param decide gives one where there is none yet
     */
    AccountId accountOf(SenderIdentity identity, Supplier<Optional<AccountId>> proven, Supplier<AccountId> decide) {
        ContactIdentity known = requireForUpdate(identity.key());
        Optional<ContactIdentity> named = identity.keyBesideNumber().map(this::requireForUpdate);
        Optional<AccountId> byKey = accountOf(known).or(proven);
        Optional<AccountId> byName = named.flatMap(this::accountOf);
        AccountId theirs = byKey.isPresent() && byName.isPresent()
                ? accountCreator.joinContacts(byKey.get(), byName.get())
                : byKey.or(() -> byName).orElseGet(decide);
        named.filter(row -> accountOf(row).isEmpty()).ifPresent(row -> row.assign(theirs));
        if (accountOf(known).isEmpty()) {
            known.assign(theirs);
        }
        return theirs;
    }

    private Optional<AccountId> accountOf(ContactIdentity identity) {
        return Optional.ofNullable(identity.accountId()).filter(this::isThere);
    }

    /** The row comes first: whoever brings the same identity at the same time waits here. */
    private ContactIdentity requireForUpdate(String key) {
        accounts.entityManager()
                .createNativeQuery("insert into contact_identity (id, identity_key)"
                        + " values (nextval('contact_identity_seq'), :key) on conflict do nothing")
                .setParameter("key", key)
                .executeUpdate();
        ContactIdentity known = accounts.identity(key).orElseThrow();
        accounts.entityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    private boolean isThere(AccountId account) {
        return accounts.byId(account.value())
                .filter(found -> found.status() != AccountStatus.ERASED)
                .isPresent();
    }

    /** What they wrote there is the account's from now on, and what they write next. */
    void on(@Observes ContactJoined joined) {
        accounts.changeIdentities(joined.contact(), joined.account());
    }
}
