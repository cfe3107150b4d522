package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.platform.error.UnknownObjectException;

/** Read access to accounts for other features. Lists load all the accounts they show in one query. */
@ApplicationScoped
public class AccountDirectory {

    private static final AccountId NO_ACCOUNT = new AccountId(0);

    @Inject
    private AccountQueries accounts;

    /** Summaries of these accounts, by id, in one query; ids may repeat or be null. */
    public Map<AccountId, AccountSummary> summaries(Collection<AccountId> ids) {
        List<Long> distinct = distinct(ids);
        if (distinct.isEmpty()) {
            return Collections.emptyMap();
        }
        return accounts.summaries(distinct).stream().collect(Collectors.toMap(AccountSummary::id, Function.identity()));
    }

    /** What these people are called, by id, in one query that reads nothing else of them; ids may repeat or be null. */
    public Map<AccountId, PersonName> names(Collection<AccountId> ids) {
        List<Long> distinct = distinct(ids);
        return distinct.isEmpty()
                ? Collections.emptyMap()
                : accounts.names(distinct).stream()
                        .collect(Collectors.toMap(name -> new AccountId(name.id()), Function.identity()));
    }

    /**
     * Summary of one account.
     *
     * @throws UnknownObjectException if there is none
     */
    public AccountSummary summary(AccountId id) {
        return Optional.ofNullable(summaries(List.of(id)).get(id)).orElseThrow(UnknownObjectException::new);
    }

    /**
     * The summary of an account as it is at this moment, its row locked: nobody changes what the person may do until the
     * transaction ends. A change of roles locks the account first, too, so what is done with this is before or after it.
     *
     * @throws UnknownObjectException if there is none
     */
    public AccountSummary summaryForUpdate(AccountId id) {
        Account account = accounts
                .entityManager()
                .createQuery("from Account where id = :id", Account.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
        // Once more: a statement that waited has the account as it is now, but may have its roles as they were before.
        accounts.entityManager().refresh(account);
        return account.summary();
    }

    /** Everybody who may look after tickets, by name. */
    public List<AccountSummary> supportAgents() {
        return accounts.support().stream().map(Account::summary).toList();
    }

    /** Everybody who has one of these roles and may sign in. */
    public List<AccountId> activeWith(Set<Role> roles) {
        return accounts.activeWith(roles).stream().map(AccountId::new).toList();
    }

    /** Everybody on the staff, by name; those who are kept out too. */
    public List<PersonName> staffNames() {
        return accounts.staff();
    }

    /** Whom a list is asked for by public id: null if it is not, an account that is nobody's if there is no such one. */
    public AccountId idForFilter(String publicId) {
        return publicId == null || publicId.isBlank()
                ? null
                : byPublicId(publicId).map(AccountSummary::id).orElse(NO_ACCOUNT);
    }

    /** The account of a public id, as clients see it. */
    public Optional<AccountSummary> byPublicId(String publicId) {
        return accounts.byPublicId(publicId).map(Account::summary);
    }

    /** The account of an address, whether it has shown that the address is its own or not; a contact is one too. */
    public Optional<AccountSummary> byEmail(String email) {
        return accounts.byEmail(email).map(Account::summary);
    }

    /** The account that has shown that an e-mail address is its own. */
    public Optional<AccountSummary> byVerifiedEmail(String email) {
        return accounts.byEmail(email).map(Account::summary).filter(AccountSummary::verified);
    }

    /** The accounts that have shown that an address of these is their own, by {@link EmailAddress#key}, in one query. */
    public Map<String, AccountId> byVerifiedEmails(Collection<String> emailKeys) {
        if (emailKeys.isEmpty()) {
            return Collections.emptyMap();
        }
        return accounts.byVerifiedEmails(emailKeys).stream()
                .collect(Collectors.toMap(Account::emailKey, Account::accountId));
    }

    private static List<Long> distinct(Collection<AccountId> ids) {
        return ids.stream()
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList();
    }
}
