package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderNumber;
import org.atrium.ticket.OrderRequestKind;
import org.atrium.ticket.OrderRequests;
import org.atrium.web.security.CurrentViewer;

/** What may be asked of an order until it is packed, beside it. */
@Named
@RequestScoped
public class OrderRequestLinks {

    @Inject
    private OrderRequests requests;

    @Inject
    private CurrentViewer current;

    /** Ways to ask, or to what was asked; none once it is too late. */
    public List<Way> of(OrderDetails order) {
        if (!order.status().awaitsPacking()) {
            return List.of();
        }
        var open = requests.open(current.viewer(), order.number());
        return Stream.of(OrderRequestKind.values())
                .map(kind -> open.containsKey(kind)
                        ? new Way(kind, true, "/tickets/" + open.get(kind))
                        : new Way(kind, false, page(kind) + OrderNumber.escaped(order.number())))
                .toList();
    }

    private static String page(OrderRequestKind kind) {
        return switch (kind) {
            case CANCELLATION -> "/ticket/cancel/";
            case ADDRESS_CHANGE -> "/ticket/address/";
        };
    }

    /**
     * One way.
     *
     * @param asked whether it leads to the ticket of what was asked already
     */
    public record Way(OrderRequestKind kind, boolean asked, String path) {}
}
