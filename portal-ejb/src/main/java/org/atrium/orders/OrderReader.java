package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.time.StorableInstants;

/** Loads orders for the use cases, inside their transaction: a list in two queries, details in two or three. */
@ApplicationScoped
class OrderReader {

    @Inject
    private OrderQueries orders;

    /** One order with its lines and shipments. */
    Optional<Order> find(String number) {
        return withEverything(orders.withLines(OrderNumber.normalise(number)));
    }

    /**
     * One order as far as this viewer may see it, with its lines and shipments. Whose it is, is asked with its number: so
     * another's takes no longer to be refused than one that is not there.
     */
    Optional<Order> find(Viewer viewer, String number) {
        return withEverything(visible(viewer, number));
    }

    /** The same of the viewer's own orders, for support too. */
    Optional<Order> findOwn(Viewer viewer, String number) {
        return viewer.isSignedIn()
                ? withEverything(orders.ownWithLines(OrderNumber.normalise(number), viewer.account()))
                : Optional.empty();
    }

    /** One order as far as this viewer may see it, with its lines only. */
    Optional<Order> visible(Viewer viewer, String number) {
        if (viewer.isSupport()) {
            return orders.withLines(OrderNumber.normalise(number));
        }
        return viewer.isSignedIn()
                ? orders.ownWithLines(OrderNumber.normalise(number), viewer.account())
                : Optional.empty();
    }

    private Optional<Order> withEverything(Optional<Order> order) {
        order.ifPresent(found -> orders.withShipmentsOf(found.id()));
        return order;
    }

    /** Somebody's orders of these numbers, by {@link OrderNumber#keyOf}, with their lines. */
    List<Order> ownByKeys(AccountId owner, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : orders.ownByKeys(owner, keys);
    }

    /**
     * The order a guest knows these three things of. Until all of them are right no order is read: so a wrong guess takes
     * as long whether or not there is such an order. Digits alone mean an order with letters before them, if only one.
     */
    Optional<Order> ofGuest(String number, String email, String postalCode) {
        return ofGuest(number, email, row -> DeliveryAddress.isSamePostalCode(row.postalCode(), postalCode));
    }

    /** The order nobody's account has that was placed with an address, whose reader is known to ask. */
    Optional<Order> placedWith(String number, String email) {
        return ofGuest(number, email, row -> true);
    }

    private Optional<Order> ofGuest(String number, String email, Predicate<OrderQueries.GuestOrderRow> known) {
        String key = OrderNumber.keyOf(number);
        String typed = OrderNumber.withoutSeparators(key);
        List<OrderQueries.GuestOrderRow> found =
                orders
                        .ofGuest(typed, OrderNumber.isOnlyDigits(typed) ? "%" + typed : "", EmailAddress.keyOf(email))
                        .stream()
                        .filter(row -> OrderNumber.isMeantBy(row.key(), key))
                        .filter(known)
                        .toList();
        return found.stream()
                .filter(row -> found.size() == 1 || row.key().equals(key))
                .findFirst()
                .flatMap(row -> find(row.number()));
    }

    /** A page of somebody's orders with their lines, newest first. */
    Page<Order> list(AccountId owner, OrderFilter filter, Optional<Cursor> after, int limit) {
        var position = after.map(cursor -> new OrderQueries.OrderPosition(cursor.number(1), cursor.instant(0)))
                .orElse(new OrderQueries.OrderPosition(Long.MAX_VALUE, StorableInstants.LAST));
        var positions = positions(owner, filter, position, org.hibernate.query.Page.first(limit + 1));
        var cut = Page.of(positions, limit, row -> Cursor.of(row.placedAt(), row.id()));
        return new Page<>(withLines(owner, filter, cut.items()), cut.next());
    }

    private List<Order> withLines(AccountId owner, OrderFilter filter, List<OrderQueries.OrderPosition> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(OrderQueries.OrderPosition::id).toList();
        if (filter.query() != null || !filter.isOfAnyStatus()) {
            return orders.withLines(ids);
        }
        // What was found stands side by side; an order that came between since then is for the next look.
        OrderQueries.OrderPosition newest = found.get(0);
        OrderQueries.OrderPosition oldest = found.get(found.size() - 1);
        return orders.withLinesBetween(owner, newest.placedAt(), newest.id(), oldest.placedAt(), oldest.id()).stream()
                .filter(order -> ids.contains(order.id()))
                .toList();
    }

    private List<OrderQueries.OrderPosition> positions(
            AccountId owner, OrderFilter filter, OrderQueries.OrderPosition before, org.hibernate.query.Page page) {
        if (filter.query() != null) {
            return orders.positionsOf(
                    owner,
                    filter.statuses(),
                    filter.from(),
                    filter.to(),
                    filter.pattern(),
                    before.placedAt(),
                    before.id(),
                    page);
        }
        return filter.isOfAnyStatus()
                ? orders.allPositions(owner, filter.from(), filter.to(), before.placedAt(), before.id(), page)
                : orders.positions(
                        owner, filter.statuses(), filter.from(), filter.to(), before.placedAt(), before.id(), page);
    }

    /** Somebody's orders that need them today, with their lines, those first that wait most urgently. */
    List<Order> needing(AccountId owner, Instant now, ZoneId zone, int limit) {
        Instant today = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        List<OrderQueries.OrderPosition> found = orders.needing(
                owner,
                today.minus(OrderFacts.ATTENTION_DAYS + 1L, ChronoUnit.DAYS),
                today,
                org.hibernate.query.Page.first(limit));
        return found.isEmpty()
                ? List.of()
                : orders.withLines(
                        found.stream().map(OrderQueries.OrderPosition::id).toList());
    }

    /** Adds the shipments to orders that were read in this transaction. */
    void withShipments(List<Order> read) {
        if (!read.isEmpty()) {
            orders.withShipments(read.stream().map(Order::id).toList());
        }
    }
}
