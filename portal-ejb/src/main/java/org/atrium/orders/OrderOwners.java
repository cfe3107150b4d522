package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.EmailVerified;
import org.atrium.account.OwnRecords;
import org.atrium.orders.OrderQueries.Ownership;
import org.atrium.orders.OrderQueries.Share;
import org.atrium.platform.outbox.Outbox;

/**
 * Finds whose orders are whose. An order belongs to the account that has shown that the address it names is its own. One
 * that names nobody's address belongs to the person its customer reference stands for: the only one whose own orders carry
 * it. Where two such people share a reference it joins nothing. So it does not matter what came first, the orders or the
 * accounts.
 */
@ApplicationScoped
class OrderOwners {

    @Inject
    private OrderQueries orders;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OwnRecords records;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<OrdersMoved> moved;

    /** Whose the addresses are that these documents name, by {@link EmailAddress#key}. */
    Map<String, AccountId> holders(Collection<OrderDocument> documents) {
        return accounts.byVerifiedEmails(documents.stream()
                .map(document -> document.customer().email().key())
                .collect(Collectors.toSet()));
    }

    /** Whom these references stand for, as far as it can be told; they may hold null. */
    Map<String, AccountId> people(Collection<String> refs) {
        Map<String, AccountId> people = new HashMap<>();
        read(ofPeople(refs)).forEach((ref, reference) -> people.put(ref, reference.person()));
        return people;
    }

    /**
     * Gives the orders that name nobody's address to the people these references stand for, and takes them from whom they
     * no longer stand for. One query tells whether there is anything to do; then the references are held, before any order
     * is.
     *
     * @param refs may hold null
     */
    private void settle(Collection<String> refs) {
        Set<String> unsettled = read(ofPeople(refs)).values().stream()
                .filter(Reference::isUnsettled)
                .map(Reference::ref)
                .collect(Collectors.toSet());
        if (unsettled.isEmpty()) {
            return;
        }
        List<CustomerReference> held = orders.hold(unsettled);
        Map<String, Reference> fresh = read(unsettled);
        for (CustomerReference reference : held) {
            Reference known = fresh.get(reference.ref());
            if (known != null && known.isShared()) {
                reference.share();
            }
            join(reference.ref(), known == null ? null : known.person());
        }
    }

    private Set<String> ofPeople(Collection<String> refs) {
        Set<String> asked = refs.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        if (!asked.isEmpty()) {
            orders.shared(asked).forEach(asked::remove);
        }
        return asked;
    }

    private void join(String ref, AccountId person) {
        List<Ownership> wrong = orders.joined(ref).stream()
                .filter(order -> !Objects.equals(order.account(), person))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        List<Long> ids = wrong.stream().map(Ownership::id).toList();
        if (person == null) {
            orders.release(ids);
        } else {
            orders.join(ids, person);
        }
        tell(wrong, person);
    }

    /**
     * Looks once more at orders that were written. Called once they are committed, it sees whoever has shown meanwhile that
     * an address is theirs, and what others wrote; whoever is about to sees the orders, by {@link LateOrders}.
     *
     * @param before the references they carried until then
     */
    void lookAgain(List<OrderDocument> written, Collection<String> before) {
        Map<String, AccountId> holders = holders(written);
        List<Ownership> now = orders.numbered(
                written.stream().map(document -> document.number().value()).toList());
        give(now, holders);
        Set<String> refs = new HashSet<>(before);
        now.forEach(order -> refs.add(order.ref()));
        settle(refs);
    }

    /** Gives a person who has shown that an address is theirs the orders that name it. */
    void claim(@Observes EmailVerified verified) {
        outbox.put(LateOrders.KIND, new LateOrders.Verified(verified.email()));
        claim(verified.account(), verified.email());
    }

    void claim(AccountId holder, String email) {
        String key = EmailAddress.keyOf(email);
        List<Ownership> placed = orders.placedWith(key);
        give(placed, Map.of(key, holder));
        settle(placed.stream().map(Ownership::ref).toList());
    }

    /** Gives one order to whose address it names; false if it is somebody's by then or names another. */
    boolean claim(String number, AccountId holder, String emailKey) {
        List<Ownership> claimed = orders.numbered(List.of(number));
        if (orders.claim(number, holder, emailKey) == 0) {
            return false;
        }
        tell(claimed, holder);
        settle(claimed.stream().map(Ownership::ref).toList());
        return true;
    }

    /** Gives those of these orders that are not whose address they name to them. */
    private void give(List<Ownership> placed, Map<String, AccountId> holders) {
        Map<String, List<Ownership>> others = placed.stream()
                .filter(order -> holders.containsKey(order.emailKey()))
                .filter(order -> !order.isBy(holders.get(order.emailKey())))
                .collect(Collectors.groupingBy(Ownership::emailKey));
        Set<String> refs = ofPeople(others.values().stream()
                .flatMap(List::stream)
                .map(Ownership::ref)
                .toList());
        if (!refs.isEmpty()) {
            orders.hold(refs);
        }
        others.forEach((key, theirs) -> {
            AccountId holder = holders.get(key);
            orders.give(theirs.stream().map(Ownership::id).toList(), holder, key);
            tell(theirs, holder);
        });
    }

    private void tell(List<Ownership> before, AccountId owner) {
        List<AccountId> touched =
                new ArrayList<>(before.stream().map(Ownership::account).toList());
        touched.add(owner);
        records.changed(touched);
        moved.fire(new OrdersMoved(before.stream().map(Ownership::id).toList(), owner));
    }

    private Map<String, Reference> read(Collection<String> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        return orders.shares(refs).stream()
                .collect(Collectors.groupingBy(Share::ref, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Reference(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(Reference::ref, Function.identity()));
    }

    /** What the orders of one reference tell of it. */
    record Reference(String ref, List<Share> shares) {

        /** The only one whose address its orders name; null if there is none, or more. */
        AccountId person() {
            List<AccountId> people = shares.stream()
                    .filter(Share::byAddress)
                    .map(Share::account)
                    .distinct()
                    .toList();
            return people.size() == 1 && !isShared() ? people.get(0) : null;
        }

        /** Whether so many addresses ordered under it that it is no person's. */
        boolean isShared() {
            return shares.stream().map(Share::emailKey).distinct().count() > CustomerReferences.MOST_ADDRESSES;
        }

        boolean isUnsettled() {
            AccountId person = person();
            return isShared()
                    || shares.stream()
                            .anyMatch(share -> !share.byAddress() && !Objects.equals(share.account(), person));
        }
    }
}
