package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.error.UnknownObjectException;

/** Read access to orders for other features, as far as the viewer may see them. */
@Stateless
@PermitAll
public class OrderDirectory {

    @Inject
    private OrderReader reader;

    @Inject
    private OrderQueries orders;

    @Inject
    private AuditTrail audit;

    /** The order of a number, empty if there is none for this viewer. */
    public Optional<OrderSummary> find(Viewer viewer, String number) {
        return reader.visible(viewer, number)
                .filter(order -> OrderPolicy.maySee(viewer, order))
                .map(OrderSummary::of);
    }

    /**
     * The number of an order that somebody without an account may name as theirs: it was placed with the address they have
     * shown to be theirs, or is their account's. Empty for any other, as for none.
     */
    public Optional<String> numberPlacedBy(AccountId account, String email, String number) {
        return reader.placedWith(number, email)
                .or(() -> reader.ownByKeys(account, Set.of(OrderNumber.keyOf(number))).stream()
                        .max(Comparator.comparing(Order::placedAt)))
                .map(Order::number);
    }

    /** The viewer's own order, empty if it is another's, for support too. */
    public Optional<OrderDetails> findOwn(Viewer viewer, String number) {
        return reader.findOwn(viewer, number)
                .filter(order -> viewer.is(order.account()))
                .map(OrderDetails::of);
    }

    /** A customer's newest orders for support, which the customer sees; none for anybody else. */
    public List<OrderSummary> recentOf(Viewer staff, AccountId customer, int limit) {
        if (!staff.isSupport()) {
            return List.of();
        }
        List<OrderSummary> recent = newest(customer, limit);
        if (!recent.isEmpty()) {
            audit.recordListAccess(staff.requireAccount().value(), RecordList.ORDERS, List.of(customer.value()));
        }
        return recent;
    }

    /** The viewer's own newest orders; none for a visitor. */
    public List<OrderSummary> latest(Viewer own, int limit) {
        return own.isSignedIn() ? newest(own.account(), limit) : List.of();
    }

    /** The viewer's own newest orders that are not there yet; none for a visitor. */
    public List<OrderSummary> latestOpen(Viewer own, int limit) {
        return latest(own, status -> !status.isOver(), limit).stream()
                .map(OrderSummary::of)
                .toList();
    }

    /** The viewer's own newest orders that may still be changed; none for a visitor. */
    public List<OrderSummary> latestAwaitingPacking(Viewer own, int limit) {
        return latest(own, OrderStatus::awaitsPacking, limit).stream()
                .map(OrderSummary::of)
                .toList();
    }

    /**
     * The viewer's own newest orders that are not cancelled, with everything in them; none for a visitor. Of any status: shops
     * keep an order of several parcels in an early one until the last is sent.
     */
    public List<OrderDetails> latestNotCancelled(Viewer own, int limit) {
        List<Order> latest = latest(own, status -> status != OrderStatus.CANCELLED, limit);
        reader.withShipments(latest);
        return latest.stream().map(OrderDetails::of).toList();
    }

    private List<Order> latest(Viewer own, Predicate<OrderStatus> which, int limit) {
        return own.isSignedIn()
                ? reader.list(own.account(), OrderFilter.ofStatuses(which), Optional.empty(), limit)
                        .items()
                : List.of();
    }

    /**
     * The viewer's own order, held against every other change until the transaction ends.
     *
     * @throws UnknownObjectException if there is none of that number for this viewer
     */
    public OrderDetails requireOwnForUpdate(Viewer viewer, String number) {
        String plain = OrderNumber.normalise(number);
        if (!viewer.isSupport() && orders.own(plain, viewer.requireAccount()).isEmpty()) {
            throw new UnknownObjectException();
        }
        return orders.byNumberForUpdate(plain)
                .filter(order -> OrderPolicy.maySee(viewer, order))
                .flatMap(order -> reader.find(plain))
                .map(OrderDetails::of)
                .orElseThrow(UnknownObjectException::new);
    }

    /** The order that was placed with an address, whose reader is known to ask. */
    public Optional<OrderDetails> placedWith(String number, String email) {
        return reader.find(number)
                .filter(order -> order.emailKey().equals(EmailAddress.keyOf(email)))
                .map(OrderDetails::of);
    }

    /** The same, held against every other change until the transaction ends. */
    public Optional<OrderDetails> placedWithForUpdate(String number, String email) {
        return orders.byNumberForUpdate(OrderNumber.normalise(number)).flatMap(order -> placedWith(number, email));
    }

    private List<OrderSummary> newest(AccountId owner, int limit) {
        return reader.list(owner, OrderFilter.none(), Optional.empty(), limit)
                .map(OrderSummary::of)
                .items();
    }
}
