package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.CustomerDataVersion;
import org.atrium.orders.OrderImport.OrderImportOutcome;

/**
 * Writes order documents in one transaction. One query finds which are new, newer or known, so known ones cost almost
 * nothing and new ones are inserted in batches.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OrderWriter {

    /** What a parcel did longer ago is no news, as in an import of old orders. */
    private static final Duration NEWS = Duration.ofDays(3);

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderQueries orders;

    @Inject
    private OrderOwners owners;

    @Inject
    private CustomerDataVersion dataVersion;

    @Inject
    private Clock clock;

    @Inject
    private Event<OrderProgressed> progressed;

    @Inject
    private Event<OrdersReassigned> reassigned;

    @Inject
    private Event<ParcelNeedsCustomer> parcelNeedsCustomer;

    WriteResult write(List<OrderDocument> documents) {
        Instant latest = OrderDocuments.latest(clock.instant());
        Map<String, DocumentVersion> versions = documentVersions(documents);
        Map<String, Order> changing = ordersForUpdate(documents.stream()
                .filter(document -> versions.containsKey(number(document)))
                .filter(document ->
                        versions.get(number(document)).compare(document, latest) == OrderImportOutcome.UPDATED)
                .map(document -> versions.get(number(document)).id())
                .collect(Collectors.toSet()));
        changing.values().forEach(order -> versions.put(order.number(), DocumentVersion.of(order)));
        Map<String, AccountId> ownersByEmail = owners.ownersByEmail(documents.stream()
                .filter(document -> !versions.containsKey(number(document)) || changing.containsKey(number(document)))
                .toList());
        Map<String, OrderBefore> before = new HashMap<>();
        changing.forEach((number, order) -> before.put(number, OrderBefore.of(order)));
        Set<String> written = new HashSet<>();
        List<OrderImportOutcome> outcomes = new ArrayList<>();
        for (OrderDocument document : documents) {
            DocumentVersion known = versions.get(number(document));
            OrderImportOutcome outcome = known == null ? OrderImportOutcome.CREATED : known.compare(document, latest);
            AccountId owner = ownersByEmail.get(document.customer().email().key());
            if (outcome == OrderImportOutcome.CREATED) {
                changing.put(number(document), create(document, owner));
            } else if (outcome == OrderImportOutcome.UPDATED) {
                changing.get(number(document)).update(document, owner);
            }
            if (outcome.changedSomething()) {
                written.add(number(document));
                versions.put(number(document), DocumentVersion.of(changing.get(number(document))));
            }
            outcomes.add(outcome);
        }
        changing.keySet().retainAll(written);
        assignByReference(changing.values());
        fireEvents(changing.values(), before);
        return new WriteResult(
                outcomes,
                before.values().stream()
                        .map(OrderBefore::reference)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Assigns orders whose address is no account's by their customer reference, as far as this transaction sees. */
    private void assignByReference(Collection<Order> written) {
        List<Order> open =
                written.stream().filter(order -> !order.isOwnedByEmail()).toList();
        if (open.isEmpty()) {
            return;
        }
        entityManager.flush();
        Map<String, OrderOwners.KnownReference> references = owners.loadReferences(
                open.stream().map(Order::customerReference).toList());
        open.forEach(order -> order.assignByReference(Optional.ofNullable(order.customerReference())
                .map(references::get)
                .map(reference -> reference.ownerOf(Recipient.of(order.address())))
                .orElse(null)));
    }

    private void fireEvents(Collection<Order> written, Map<String, OrderBefore> before) {
        Set<AccountId> touched = new HashSet<>();
        for (Order order : written) {
            OrderBefore old = before.get(order.number());
            touched.add(order.account());
            if (old != null) {
                touched.add(old.owner());
                if (!Objects.equals(old.owner(), order.account())) {
                    reassigned.fire(new OrdersReassigned(List.of(order.id()), order.account()));
                }
                if (old.status().canTransitionTo(order.status())) {
                    progressed.fire(new OrderProgressed(order.number(), order.account(), old.status(), order.status()));
                }
            }
        }
        dataVersion.bump(touched);
    }

    /**
     * An event for each parcel that came to need its customer lately, and of which there was none before for whoever the order
     * is of now: a shop corrects an address, and an order gets an account.
     */
    private void fireWaitingParcels(Collection<Order> written) {
        Instant now = clock.instant();
        for (Order order : written) {
            List<WaitingParcel> waiting = OrderStateDecision.waitingParcels(order).stream()
                    .filter(parcel -> parcel.at().isAfter(now.minus(NEWS)))
                    .toList();
            if (!waiting.isEmpty()) {
                entityManager.flush();
            }
            waiting.stream()
                    .filter(parcel -> orders.insertParcelAttention(order.id(), parcel, recipient(order), now) > 0
                            || orders.updateParcelAttention(order.id(), parcel, recipient(order), now) > 0)
                    .forEach(parcel -> parcelNeedsCustomer.fire(new ParcelNeedsCustomer(
                            order.number(),
                            order.account(),
                            order.email(),
                            parcel.parcel(),
                            parcel.progress(),
                            parcel.place(),
                            parcel.at())));
        }
    }

    private static String recipient(Order order) {
        return order.account() == null
                ? order.emailKey()
                : Long.toString(order.account().value());
    }

    /**
     * Finds the owners of written orders again, in a transaction after the one that wrote them; then those hear of their
     * parcels whose the orders really are.
     */
    void findOwners(List<OrderDocument> written, Collection<String> before) {
        owners.recheck(written, before);
        Instant since = clock.instant().minus(NEWS);
        List<OrderDocument> sent = written.stream()
                .filter(document -> document.shipments().stream()
                        .flatMap(parcel -> parcel.events().stream())
                        .anyMatch(event -> event.at().isAfter(since)))
                .toList();
        if (!sent.isEmpty()) {
            entityManager.flush();
            entityManager.clear();
            Set<Long> ids = documentVersions(sent).values().stream()
                    .map(DocumentVersion::id)
                    .collect(Collectors.toSet());
            fireWaitingParcels(ordersForUpdate(ids).values());
        }
    }

    private Order create(OrderDocument document, AccountId owner) {
        Order order = new Order(document, owner);
        entityManager.persist(order);
        return order;
    }

    private Map<String, DocumentVersion> documentVersions(List<OrderDocument> documents) {
        Map<String, DocumentVersion> versions = new HashMap<>();
        orders.documentVersions(
                        documents.stream().map(OrderWriter::number).distinct().toList())
                .forEach(known -> versions.put(
                        known.number(), new DocumentVersion(known.id(), known.updatedAt(), known.fingerprint())));
        return versions;
    }

    private Map<String, Order> ordersForUpdate(Collection<Long> known) {
        if (known.isEmpty()) {
            return new HashMap<>();
        }
        List<Order> locked = orders.byNumbersForUpdate(known);
        List<Long> ids = locked.stream().map(Order::id).toList();
        orders.withLines(ids);
        orders.withShipments(ids);
        return locked.stream().collect(Collectors.toMap(Order::number, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static String number(OrderDocument document) {
        return document.number().value();
    }

    /**
     * The outcome of each document.
     *
     * @param before the customer references of their orders until then
     */
    record WriteResult(List<OrderImportOutcome> outcomes, Set<String> before) {

        public WriteResult {
            outcomes = List.copyOf(outcomes);
            before = Set.copyOf(before);
        }
    }

    /** An order before these documents. */
    private record OrderBefore(String reference, AccountId owner, OrderStatus status) {

        static OrderBefore of(Order order) {
            return new OrderBefore(order.customerReference(), order.account(), order.status());
        }
    }

    /**
     * The version of an order's latest document.
     *
     * @param id null for an order that is created now
     */
    private record DocumentVersion(Long id, Instant updatedAt, String fingerprint) {

        static DocumentVersion of(Order order) {
            return new DocumentVersion(order.id(), order.updatedAt(), order.fingerprint());
        }

        /** @param latest a stored document that is dated later than that was dated wrongly, and does not count as newer */
        OrderImportOutcome compare(OrderDocument document, Instant latest) {
            if (document.updatedAt().isBefore(updatedAt) && !updatedAt.isAfter(latest)) {
                return OrderImportOutcome.OLDER;
            }
            return document.updatedAt().equals(updatedAt)
                            && document.fingerprint().equals(fingerprint)
                    ? OrderImportOutcome.UNCHANGED
                    : OrderImportOutcome.UPDATED;
        }
    }
}
