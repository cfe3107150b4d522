package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.CustomerDataVersion;
import org.atrium.account.EmailAddress;
import org.atrium.account.EmailVerified;
import org.atrium.orders.OrderQueries.OwnershipRow;
import org.atrium.orders.OrderQueries.ReferenceUse;
import org.atrium.platform.outbox.Outbox;

/**
 * Assigns orders to accounts. An order belongs to the account that verified its e-mail address. An order whose address
 * nobody verified belongs to the account its customer reference identifies, if the recipient's name or address matches:
 * the only account that owns orders of the reference by e-mail. A reference shared by several accounts assigns nothing.
 * The result does not depend on whether orders or accounts came first.
 */
@ApplicationScoped
class OrderOwners {

    @Inject
    private OrderQueries orders;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private CustomerDataVersion dataVersion;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<OrdersReassigned> reassigned;

    /** Whose the addresses are that these documents name, by {@link EmailAddress#key}. */
    Map<String, AccountId> ownersByEmail(Collection<OrderDocument> documents) {
        return accounts.byVerifiedEmails(documents.stream()
                .map(document -> document.customer().email().key())
                .collect(Collectors.toSet()));
    }

    /** What is known of these references, as far as it can be told; they may hold null. */
    Map<String, KnownReference> loadReferences(Collection<String> references) {
        return readReferences(personalReferences(references));
    }

    private Set<String> personalReferences(Collection<String> references) {
        Set<String> personal =
                references.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        if (!personal.isEmpty()) {
            orders.shared(personal).forEach(personal::remove);
        }
        return personal;
    }

    /**
     * Looks once more at orders that were written. Called once they are committed, it sees whoever has shown meanwhile that
     * an address is theirs, and what others wrote; whoever is about to sees the orders, by {@link OrderOwnerRecheck}.
     *
     * @param before the references they carried until then
     */
    void recheck(List<OrderDocument> written, Collection<String> before) {
        List<String> numbers =
                written.stream().map(document -> document.number().value()).toList();
        settleReferences(orders.byNumbers(numbers), ownersByEmail(written), before);
    }

    /** Gives a person who has shown that an address is theirs the orders that name it. */
    void on(@Observes EmailVerified verified) {
        outbox.put(OrderOwnerRecheck.KIND, new OrderOwnerRecheck.VerifiedEmail(verified.email()));
        assignTo(verified.account(), verified.email());
    }

    void assignTo(AccountId holder, String email) {
        String key = EmailAddress.keyOf(email);
        settleReferences(orders.byEmail(key), Map.of(key, holder), List.of());
    }

    /** Gives one order to whose address it names; false if it is somebody's by then or names another. */
    boolean claim(String number, AccountId holder, String emailKey) {
        List<OwnershipRow> open = orders.byNumbers(List.of(number)).stream()
                .filter(order -> !order.ownedByEmail())
                .toList();
        return settleReferences(open, Map.of(emailKey, holder), List.of()) > 0;
    }

    /**
     * Gives those of these orders that are not whose address they name to them. Then it gives the orders that name nobody's
     * address to the people their references stand for, and takes them from whom they no longer stand for. Three queries
     * tell whether there is anything to do.
     *
     * <p>Locks references by name, then orders by id, then accounts: no deadlock.
     *
     * @param before more references, which may stand for somebody else now; may hold null
     * @return how many orders were given to whose address they name
     */
    private int settleReferences(List<OwnershipRow> placed, Map<String, AccountId> holders, Collection<String> before) {
        List<Long> others = others(placed, holders).map(OwnershipRow::id).toList();
        Set<String> references = personalReferences(
                Stream.concat(before.stream(), placed.stream().map(OwnershipRow::reference))
                        .toList());
        Set<String> touched = others(placed, holders)
                .map(OwnershipRow::reference)
                .filter(references::contains)
                .collect(Collectors.toCollection(HashSet::new));
        readReferences(references).values().stream()
                .filter(KnownReference::isUnsettled)
                .map(KnownReference::reference)
                .forEach(touched::add);
        if (others.isEmpty() && touched.isEmpty()) {
            return 0;
        }
        List<CustomerReference> held = orders.referencesForUpdate(touched);
        orders.referencesForUpdate(others, touched);
        List<AccountId> accounts = new ArrayList<>();
        int given = assignByEmail(others, holders, accounts);
        Map<String, KnownReference> fresh = readReferences(touched);
        held.forEach(reference -> assignByReference(reference, fresh.get(reference.reference()), accounts));
        dataVersion.bump(accounts);
        return given;
    }

    private static Stream<OwnershipRow> others(List<OwnershipRow> placed, Map<String, AccountId> holders) {
        return placed.stream()
                .filter(order -> holders.containsKey(order.emailKey()))
                .filter(order -> !order.isOwnedByEmailOf(holders.get(order.emailKey())));
    }

    private int assignByEmail(List<Long> ids, Map<String, AccountId> holders, List<AccountId> accounts) {
        if (ids.isEmpty()) {
            return 0;
        }
        Map<String, List<OwnershipRow>> byAddress =
                others(orders.owned(ids), holders).collect(Collectors.groupingBy(OwnershipRow::emailKey));
        byAddress.forEach((key, theirs) -> {
            AccountId holder = holders.get(key);
            orders.assignByEmail(theirs.stream().map(OwnershipRow::id).toList(), holder, key);
            fireReassigned(theirs, holder, accounts);
        });
        return byAddress.values().stream().mapToInt(List::size).sum();
    }

    private void assignByReference(CustomerReference reference, KnownReference known, List<AccountId> accounts) {
        if (known != null && known.isShared()) {
            reference.markShared();
        }
        Map<Optional<AccountId>, List<OwnershipRow>> wrong = orders.ofReference(reference.reference()).stream()
                .filter(order -> !Objects.equals(order.account(), owner(known, order)))
                .collect(Collectors.groupingBy(order -> Optional.ofNullable(owner(known, order))));
        wrong.forEach((owner, theirs) -> {
            List<Long> ids = theirs.stream().map(OwnershipRow::id).toList();
            owner.ifPresentOrElse(account -> orders.assignByReference(ids, account), () -> orders.clearOwner(ids));
            fireReassigned(theirs, owner.orElse(null), accounts);
        });
    }

    private static AccountId owner(KnownReference known, OwnershipRow order) {
        return known == null ? null : known.ownerOf(Recipient.of(order.address()));
    }

    /** @param accounts whose orders are no longer what they were: this adds them */
    private void fireReassigned(List<OwnershipRow> before, AccountId owner, List<AccountId> accounts) {
        before.stream().map(OwnershipRow::account).forEach(accounts::add);
        accounts.add(owner);
        reassigned.fire(
                new OrdersReassigned(before.stream().map(OwnershipRow::id).toList(), owner));
    }

    private Map<String, KnownReference> readReferences(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return orders.referenceUses(references).stream()
                .collect(Collectors.groupingBy(ReferenceUse::reference, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new KnownReference(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(KnownReference::reference, Function.identity()));
    }

    /** What the orders of one reference tell of it. */
    record KnownReference(String reference, List<ReferenceUse> uses) {

        /** The only one whose address its orders name; null if there is none, or more. */
        private AccountId soleOwner() {
            List<AccountId> accounts = uses.stream()
                    .filter(ReferenceUse::ownedByEmail)
                    .map(ReferenceUse::account)
                    .distinct()
                    .toList();
            return accounts.size() == 1 && !isShared() ? accounts.get(0) : null;
        }

        /** Whose an order of it is that names nobody's address and went there; null for nobody's. */
        AccountId ownerOf(Recipient recipient) {
            AccountId account = soleOwner();
            boolean isTheirs = account != null
                    && uses.stream().filter(ReferenceUse::ownedByEmail).anyMatch(share -> Recipient.of(share.address())
                            .mayBeSamePerson(recipient));
            return isTheirs ? account : null;
        }

        /** Whether so many addresses ordered under it that it is no person's. */
        boolean isShared() {
            return uses.stream().map(ReferenceUse::emailKey).distinct().count() > CustomerReferenceLimits.MAX_ADDRESSES;
        }

        boolean isUnsettled() {
            return isShared()
                    || uses.stream()
                            .filter(share -> !share.ownedByEmail())
                            .anyMatch(
                                    share -> !Objects.equals(share.account(), ownerOf(Recipient.of(share.address()))));
        }
    }
}
