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

    /** Gives a person who has shown that an address is theirs the orders that were placed with it. */
    void claim(@Observes EmailVerified verified) {
        String key = EmailAddress.keyOf(verified.email());
        Set<String> refs = new HashSet<>(orders.unclaimedRefs(key));
        if (refs.isEmpty()) {
            return;
        }
        refs.removeAll(linked(refs).keySet());
        refs.forEach(ref -> entityManager.persist(new CustomerReference(ref, verified.account())));
        entityManager.flush();
        orders.claimByEmail(verified.account(), key);
        orders.claimByReference(verified.account());
        records.changed(List.of(verified.account()));
    }

    private Map<String, AccountId> linked(Collection<String> refs) {
        return orders.references(refs).stream()
                .collect(Collectors.toMap(
                        CustomerReference::ref, CustomerReference::account, (a, b) -> a, HashMap::new));
    }
}
