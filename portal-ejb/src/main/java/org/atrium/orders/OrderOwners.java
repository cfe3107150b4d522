package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.EmailVerified;
import org.atrium.account.OwnRecords;
import org.atrium.platform.outbox.Outbox;

/**
 * Finds whose orders are whose: by the merchant's customer reference where an account is known for it, else by an e-mail
 * address its owner has verified, from which the reference is then known too.
 */
@ApplicationScoped
class OrderOwners {

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderQueries orders;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OwnRecords records;

    @Inject
    private Outbox outbox;

    /** The accounts of these customers, by reference, as far as there are any; in two queries at most. */
    Map<String, AccountId> of(Collection<OrderDocument.Customer> customers) {
        Set<String> refs = customers.stream().map(OrderDocument.Customer::ref).collect(Collectors.toSet());
        Map<String, AccountId> owners = refs.isEmpty() ? new HashMap<>() : linked(refs);
        Map<String, AccountId> byEmail = accounts.byVerifiedEmails(customers.stream()
                .filter(customer -> !owners.containsKey(customer.ref()))
                .map(customer -> customer.email().key())
                .collect(Collectors.toSet()));
        for (OrderDocument.Customer customer : customers) {
            AccountId owner = byEmail.get(customer.email().key());
            if (owner != null && owners.putIfAbsent(customer.ref(), owner) == null) {
                entityManager.persist(new CustomerReference(customer.ref(), owner));
            }
        }
        return owners;
    }

    /**
     * Gives owners to those of these orders that were written without one. Called once they are committed, it sees
     * whoever has shown meanwhile that an address is theirs; whoever is about to sees the orders, by {@link LateOrders}.
     */
    void lookAgain(List<OrderDocument> written) {
        Set<String> without = new HashSet<>(orders.withoutOwner(
                written.stream().map(document -> document.number().value()).toList()));
        List<OrderDocument> ownerless = written.stream()
                .filter(document -> without.contains(document.number().value()))
                .toList();
        Map<String, AccountId> found =
                of(ownerless.stream().map(OrderDocument::customer).toList());
        Set<AccountId> touched = new HashSet<>();
        for (OrderDocument document : ownerless) {
            AccountId owner = found.get(document.customer().ref());
            if (owner != null
                    && orders.claim(
                                    document.number().value(),
                                    owner,
                                    document.customer().email().key())
                            == 1) {
                touched.add(owner);
            }
        }
        records.changed(touched);
    }

    /** Gives a person who has shown that an address is theirs the orders that were placed with it. */
    void claim(@Observes EmailVerified verified) {
        outbox.put(LateOrders.KIND, new LateOrders.Verified(verified.email()));
        claim(verified.account(), verified.email());
    }

    void claim(AccountId owner, String email) {
        String key = EmailAddress.keyOf(email);
        Set<String> refs = new HashSet<>(orders.unclaimedRefs(key));
        if (refs.isEmpty()) {
            return;
        }
        refs.removeAll(linked(refs).keySet());
        refs.forEach(ref -> entityManager.persist(new CustomerReference(ref, owner)));
        entityManager.flush();
        orders.claimByEmail(owner, key);
        orders.claimByReference(owner);
        records.changed(List.of(owner));
    }

    private Map<String, AccountId> linked(Collection<String> refs) {
        return orders.references(refs).stream()
                .collect(Collectors.toMap(
                        CustomerReference::ref, CustomerReference::account, (a, b) -> a, HashMap::new));
    }
}
