package org.atrium.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.PersonalRecord;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** A customer's own orders, and any order for support. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OrderHistory {

    /** Of these the most urgent are shown. */
    private static final int MAX_NEEDING = 20;

    @Inject
    private OrderReader reader;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A page of the viewer's own orders as rows, newest first. */
    public Page<OrderSummary> list(Viewer viewer, OrderFilter filter, String cursor, int limit) {
        return reader.list(viewer.requireAccount(), filter, Cursor.parse(cursor, 2), limit)
                .map(OrderSummary::of);
    }

    /** The viewer's own orders that need them today, the most urgent first. */
    public List<OrderSummary> needing(Viewer viewer, ZoneId zone, int limit) {
        Instant now = clock.instant();
        return reader.needing(viewer.requireAccount(), now, zone, MAX_NEEDING).stream()
                .map(OrderSummary::of)
                .filter(order -> order.attention(now, zone) != null)
                .sorted(Comparator.comparing(order -> order.attention(now, zone)))
                .limit(limit)
                .toList();
    }

    /** A page of the viewer's own orders with everything in them, newest first. */
    public Page<OrderDetails> listDetails(Viewer viewer, OrderFilter filter, String cursor, int limit) {
        Page<Order> page = reader.list(viewer.requireAccount(), filter, Cursor.parse(cursor, 2), limit);
        reader.withShipments(page.items());
        return page.map(OrderDetails::of);
    }

    /**
     * One order; if it is a customer's, they see who of the staff looked at it.
     *
     * @throws UnknownObjectException if there is none of that number for this viewer
     */
    public OrderDetails read(Viewer viewer, String number) {
        Order order = reader.find(viewer, number)
                .filter(found -> OrderPolicy.maySee(viewer, found))
                .orElseThrow(UnknownObjectException::new);
        audit.recordAccess(
                viewer.requireAccount().value(),
                PersonalRecord.ORDER,
                order.number(),
                order.account() == null ? null : order.account().value());
        return OrderDetails.of(order);
    }
}
