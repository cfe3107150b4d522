package org.atrium.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    @Inject
    private OrderReader reader;

    @Inject
    private AuditTrail audit;

    /** A page of the viewer's own orders as rows, newest first. */
    public Page<OrderSummary> list(Viewer viewer, OrderFilter filter, String cursor, int limit) {
        return reader.list(viewer.requireAccount(), filter, Cursor.parse(cursor, 2), limit)
                .map(OrderSummary::of);
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
