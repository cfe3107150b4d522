package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.time.Moments;

/** Reads orders for the use cases, inside their transaction: a list in two queries, whole orders in two or three. */
@ApplicationScoped
class OrderReader {

    @Inject
    private OrderQueries orders;

    /** One order with its lines and shipments. */
    Optional<Order> find(String number) {
        return whole(orders.withLines(number));
    }

    /**
     * One order as far as this viewer may see it, with its lines and shipments. Whose it is, is asked with its number: so
     * another's takes no longer to be refused than one that is not there.
     */
    Optional<Order> find(Viewer viewer, String number) {
        return whole(visible(viewer, number));
    }

    /** The same of the viewer's own orders, for support too. */
    Optional<Order> own(Viewer viewer, String number) {
        return viewer.isSignedIn() ? whole(orders.ownWithLines(number, viewer.account())) : Optional.empty();
    }

    /** One order as far as this viewer may see it, with its lines only. */
    List<Order> visible(Viewer viewer, String number) {
        if (viewer.isSupport()) {
            return orders.withLines(number);
        }
        return viewer.isSignedIn() ? orders.ownWithLines(number, viewer.account()) : List.of();
    }

    private Optional<Order> whole(List<Order> read) {
        Optional<Order> order = read.stream().findFirst();
        order.ifPresent(found -> orders.withShipments(List.of(found.id())));
        return order;
    }

    /** Somebody's orders of these numbers, by {@link OrderNumber#keyOf}, with their lines. */
    List<Order> named(AccountId owner, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : orders.named(owner, keys);
    }

    /** All orders whose number is the same but for case and width; hardly ever more than one. */
    List<Order> alike(String number) {
        return orders.alike(OrderNumber.keyOf(number)).stream()
                .flatMap(found -> find(found).stream())
                .toList();
    }

    /** A page of somebody's orders with their lines, newest first. */
    Page<Order> list(AccountId owner, OrderFilter filter, Optional<Cursor> after, int limit) {
        var position = after.map(cursor -> new OrderQueries.Position(cursor.number(1), cursor.instant(0)))
                .orElse(new OrderQueries.Position(Long.MAX_VALUE, Moments.LAST));
        var page = org.hibernate.query.Page.first(limit + 1);
        var positions = filter.words() == null
                ? orders.positions(
                        owner, filter.statuses(), filter.from(), filter.to(), position.placedAt(), position.id(), page)
                : orders.positionsOf(
                        owner,
                        filter.statuses(),
                        filter.from(),
                        filter.to(),
                        filter.pattern(),
                        position.placedAt(),
                        position.id(),
                        page);
        var cut = Page.of(positions, limit, row -> Cursor.of(row.placedAt(), row.id()));
        List<Long> ids = cut.items().stream().map(OrderQueries.Position::id).toList();
        return new Page<>(ids.isEmpty() ? List.of() : orders.withLines(ids), cut.next());
    }

    /** Adds the shipments to orders that were read in this transaction. */
    void withShipments(List<Order> read) {
        if (!read.isEmpty()) {
            orders.withShipments(read.stream().map(Order::id).toList());
        }
    }
}
