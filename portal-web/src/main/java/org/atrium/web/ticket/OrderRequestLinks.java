package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderNumber;
import org.atrium.ticket.OrderRequestKind;
import org.atrium.ticket.RequestingOrderChange;
import org.atrium.web.security.CurrentViewer;

/** Links to the order requests that are possible until an order is packed. */
@Named
@RequestScoped
public class OrderRequestLinks {

    @Inject
    private RequestingOrderChange requests;

    @Inject
    private CurrentViewer current;

    /** Ways to ask, or to what was asked; none once it is too late. */
    public List<OrderRequestLink> linksFor(OrderDetails order) {
        if (!order.status().awaitsPacking()) {
            return List.of();
        }
        var open = requests.openRequests(current.viewer(), order.number());
        return Stream.of(OrderRequestKind.values())
                .map(kind -> open.containsKey(kind)
                        ? new OrderRequestLink(kind, true, "/tickets/" + open.get(kind))
                        : new OrderRequestLink(kind, false, page(kind) + OrderNumber.escaped(order.number())))
                .toList();
    }

    private static String page(OrderRequestKind kind) {
        return switch (kind) {
            case CANCELLATION -> "/ticket/cancel/";
            case ADDRESS_CHANGE -> "/ticket/address/";
        };
    }

    /**
     * One link.
     *
     * @param requested whether it leads to the ticket of what was asked already
     */
    public record OrderRequestLink(OrderRequestKind kind, boolean requested, String path) {

        /** The text that says where it leads. */
        public String key() {
            return "ticket.orderRequest." + kind + (requested ? ".asked" : ".ask");
        }

        public String icon() {
            if (requested) {
                return "check-lg";
            }
            return kind == OrderRequestKind.CANCELLATION ? "x-lg" : "geo-alt";
        }
    }
}
