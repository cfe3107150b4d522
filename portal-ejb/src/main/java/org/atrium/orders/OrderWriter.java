package org.atrium.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.OwnRecords;
import org.atrium.orders.OrderImport.Outcome;

/**
 * Writes documents in one transaction: one query tells which are new, which newer and which known, so that a known one
 * costs next to nothing and new ones go to the database in batches.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderWriter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderQueries orders;

    @Inject
    private OrderOwners owners;

    @Inject
    private OwnRecords records;

    @Inject
    private Event<OrderProgressed> progressed;

    public List<Outcome> write(List<OrderDocument> documents) {
        Map<String, Stamp> stamps = stamps(documents);
        Map<String, Order> changing = lock(documents.stream()
                .filter(document -> stamps.containsKey(number(document)))
                .filter(document -> stamps.get(number(document)).judge(document) == Outcome.UPDATED)
                .map(OrderWriter::number)
                .collect(Collectors.toSet()));
        changing.values().forEach(order -> stamps.put(order.number(), Stamp.of(order)));
        Map<String, AccountId> found = owners.of(documents.stream()
                .filter(document -> !stamps.containsKey(number(document)) || changing.containsKey(number(document)))
                .map(OrderDocument::customer)
                .toList());
        Set<AccountId> touched = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (OrderDocument document : documents) {
            Stamp stamp = stamps.get(number(document));
            Outcome outcome = stamp == null ? Outcome.CREATED : stamp.judge(document);
            AccountId owner = found.get(document.customer().ref());
            if (outcome == Outcome.CREATED) {
                changing.put(number(document), create(document, owner));
            } else if (outcome == Outcome.UPDATED) {
                touched.add(changing.get(number(document)).account());
                update(changing.get(number(document)), document, owner);
            }
            if (outcome.changedSomething()) {
                Order order = changing.get(number(document));
                touched.add(order.account());
                stamps.put(number(document), Stamp.of(order));
            }
            outcomes.add(outcome);
        }
        records.changed(touched);
        return outcomes;
    }

    /** Looks again, in a transaction after theirs, for the owners of orders that were written without one. */
    public void findOwners(List<OrderDocument> written) {
        owners.lookAgain(written);
    }

    private Order create(OrderDocument document, AccountId owner) {
        Order order = new Order(document, owner);
        entityManager.persist(order);
        return order;
    }

    private void update(Order order, OrderDocument document, AccountId owner) {
        OrderStatus before = order.status();
        order.follow(document, owner);
        if (before.canBecome(order.status())) {
            progressed.fire(new OrderProgressed(order.number(), order.account(), before, order.status()));
        }
    }

    private Map<String, Stamp> stamps(List<OrderDocument> documents) {
        Map<String, Stamp> stamps = new HashMap<>();
        orders.stamps(documents.stream().map(OrderWriter::number).distinct().toList())
                .forEach(known -> stamps.put(known.number(), new Stamp(known.updatedAt(), known.fingerprint())));
        return stamps;
    }

    private Map<String, Order> lock(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return new HashMap<>();
        }
        List<Order> locked = orders.locked(numbers);
        List<Long> ids = locked.stream().map(Order::id).toList();
        orders.withLines(ids);
        orders.withShipments(ids);
        return locked.stream().collect(Collectors.toMap(Order::number, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static String number(OrderDocument document) {
        return document.number().value();
    }

    /** The document an order stands at. */
    private record Stamp(Instant updatedAt, String fingerprint) {

        static Stamp of(Order order) {
            return new Stamp(order.updatedAt(), order.fingerprint());
        }

        Outcome judge(OrderDocument document) {
            if (document.updatedAt().isBefore(updatedAt)) {
                return Outcome.OLDER;
            }
            return document.updatedAt().equals(updatedAt)
                            && document.fingerprint().equals(fingerprint)
                    ? Outcome.UNCHANGED
                    : Outcome.UPDATED;
        }
    }
}
