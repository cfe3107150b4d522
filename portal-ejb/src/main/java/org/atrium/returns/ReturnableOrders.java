package org.atrium.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderSummary;
import org.atrium.returns.Returnable.ReturnObstacle;

/** A customer's own orders of which something has arrived, with what can be returned of them. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ReturnableOrders {

    /** So many of the newest are looked at. */
    private static final int ORDERS = 50;

    @Inject
    private OrderDirectory orders;

    @Inject
    private Returnability returnability;

    /** The newest first. */
    public List<ReturnableOrder> list(Viewer viewer, ZoneId zone) {
        viewer.requireAccount();
        List<OrderDetails> latest = orders.latestNotCancelled(viewer, ORDERS);
        Map<String, Map<Integer, Returnable>> judged = returnability.check(latest, zone);
        return latest.stream()
                .flatMap(order -> ofOrder(order, judged.get(order.number())).stream())
                .toList();
    }

    /**
     * By the item that can be returned longest; if none can, by one that once could rather than one that never could. Empty
     * while nothing has arrived, and while nothing can be returned but something still to come will be.
     */
    static Optional<ReturnableOrder> ofOrder(OrderDetails order, Map<Integer, Returnable> judged) {
        List<Returnable> items = order.lines().stream()
                .filter(line -> !line.isDiscount())
                .map(line -> judged.get(line.id()))
                .toList();
        boolean isAwaited = items.stream().anyMatch(item -> item.obstacle() == ReturnObstacle.NOT_DELIVERED);
        return items.stream()
                .filter(Returnable::eligible)
                .max(Comparator.comparing(Returnable::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .or(() -> isAwaited
                        ? Optional.empty()
                        : order.lines().stream()
                                .filter(line -> !line.isDiscount()
                                        && order.arrivalOf(line).isPresent())
                                .map(line -> judged.get(line.id()))
                                .max(Comparator.comparing(Returnable::obstacle)))
                .map(item -> new ReturnableOrder(OrderSummary.of(order), item));
    }

    /**
     * An order.
     *
     * @param returnable until when something of it can be returned, or why nothing can any more
     */
    public record ReturnableOrder(OrderSummary order, Returnable returnable) {}
}
