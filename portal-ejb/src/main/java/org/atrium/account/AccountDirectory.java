package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.platform.error.UnknownObjectException;

/** Tells other features who an account is. Lists ask once for all the people they show. */
@ApplicationScoped
public class AccountDirectory {

    private static final AccountId NOBODY = new AccountId(0);

    @Inject
    private AccountQueries accounts;

    /** The cards of these accounts, by id, in one query; ids may repeat or be null. */
    public Map<AccountId, AccountCard> cards(Collection<AccountId> ids) {
        List<Long> distinct = distinct(ids);
        if (distinct.isEmpty()) {
            return Collections.emptyMap();
        }
        return accounts.byIds(distinct).stream()
                .map(Account::card)
                .collect(Collectors.toMap(AccountCard::id, Function.identity()));
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
     * The card of one account.
     *
     * @throws UnknownObjectException if there is none
     */
    public AccountCard card(AccountId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id)).orElseThrow(UnknownObjectException::new);
    }

    /** Everybody who may look after tickets, by name. */
    public List<AccountCard> support() {
        return accounts.support().stream().map(Account::card).toList();
    }

    /** Everybody on the staff, by name; those who are kept out too. */
    public List<PersonName> staff() {
        return accounts.staff();
    }

    /** Whom a list is asked for by public id: null if it is not, an account that is nobody's if there is no such one. */
    public AccountId asked(String publicId) {
        return publicId == null || publicId.isBlank()
                ? null
                : byPublicId(publicId).map(AccountCard::id).orElse(NOBODY);
    }

    /** The account of a public id, as clients see it. */
    public Optional<AccountCard> byPublicId(String publicId) {
        return accounts.byPublicId(publicId).stream().findFirst().map(Account::card);
    }

    /** The account that has shown that an e-mail address is its own. */
    public Optional<AccountCard> byVerifiedEmail(String email) {
        return accounts.byEmail(email).map(Account::card).filter(AccountCard::verified);
    }

    /** The accounts that have shown that an address of these is their own, by {@link EmailAddress#key}, in one query. */
    public Map<String, AccountId> byVerifiedEmails(Collection<String> emailKeys) {
        if (emailKeys.isEmpty()) {
            return Collections.emptyMap();
        }
        return accounts.verified(emailKeys).stream().collect(Collectors.toMap(Account::emailKey, Account::accountId));
    }

    private static List<Long> distinct(Collection<AccountId> ids) {
        return ids.stream()
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList();
    }
}
