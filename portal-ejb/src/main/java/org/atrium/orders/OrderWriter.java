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
import java.util.Objects;
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

    @Inject
    private Event<OrdersMoved> moved;

    public Written write(List<OrderDocument> documents) {
        Map<String, Stamp> stamps = stamps(documents);
        Map<String, Order> changing = lock(documents.stream()
                .filter(document -> stamps.containsKey(number(document)))
                .filter(document -> stamps.get(number(document)).judge(document) == Outcome.UPDATED)
                .map(OrderWriter::number)
                .collect(Collectors.toSet()));
        changing.values().forEach(order -> stamps.put(order.number(), Stamp.of(order)));
        Map<String, AccountId> holders = owners.holders(documents.stream()
                .filter(document -> !stamps.containsKey(number(document)) || changing.containsKey(number(document)))
                .toList());
        Map<String, Before> before = new HashMap<>();
        changing.forEach((number, order) -> before.put(number, Before.of(order)));
        Set<String> written = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (OrderDocument document : documents) {
            Stamp stamp = stamps.get(number(document));
            Outcome outcome = stamp == null ? Outcome.CREATED : stamp.judge(document);
            AccountId holder = holders.get(document.customer().email().key());
            if (outcome == Outcome.CREATED) {
                changing.put(number(document), create(document, holder));
            } else if (outcome == Outcome.UPDATED) {
                changing.get(number(document)).follow(document, holder);
            }
            if (outcome.changedSomething()) {
                written.add(number(document));
                stamps.put(number(document), Stamp.of(changing.get(number(document))));
            }
            outcomes.add(outcome);
        }
        changing.keySet().retainAll(written);
        join(changing.values());
        tell(changing.values(), before);
        return new Written(
                outcomes,
                before.values().stream()
                        .map(Before::ref)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** What names nobody's address is whom its reference stands for, as far as is seen from here. */
    private void join(Collection<Order> written) {
        List<Order> open =
                written.stream().filter(order -> !order.isByAddress()).toList();
        if (open.isEmpty()) {
            return;
        }
        entityManager.flush();
        Map<String, AccountId> people =
                owners.people(open.stream().map(Order::customerRef).toList());
        open.forEach(order -> order.join(people.get(order.customerRef())));
    }

    private void tell(Collection<Order> written, Map<String, Before> before) {
        Set<AccountId> touched = new HashSet<>();
        for (Order order : written) {
            Before old = before.get(order.number());
            touched.add(order.account());
            if (old != null) {
                touched.add(old.owner());
                if (!Objects.equals(old.owner(), order.account())) {
                    moved.fire(new OrdersMoved(List.of(order.id()), order.account()));
                }
                if (old.status().canBecome(order.status())) {
                    progressed.fire(new OrderProgressed(order.number(), order.account(), old.status(), order.status()));
                }
            }
        }
        records.changed(touched);
    }

    /** Looks again, in a transaction after theirs, for the owners of orders that were written. */
    public void findOwners(List<OrderDocument> written, Collection<String> before) {
        owners.lookAgain(written, before);
    }

    private Order create(OrderDocument document, AccountId holder) {
        Order order = new Order(document, holder);
        entityManager.persist(order);
        return order;
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

    /**
     * What became of documents.
     *
     * @param before the references their orders carried until then
     */
    public record Written(List<Outcome> outcomes, Set<String> before) {

        public Written {
            outcomes = List.copyOf(outcomes);
            before = Set.copyOf(before);
        }
    }

    /** What an order was before these documents. */
    private record Before(String ref, AccountId owner, OrderStatus status) {

        static Before of(Order order) {
            return new Before(order.customerRef(), order.account(), order.status());
        }
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
