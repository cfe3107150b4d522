package org.atrium.api.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.atrium.api.TaggedRead;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Returnability;
import org.atrium.web.security.CurrentViewer;

/** The caller's own orders; any single one for support. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @Inject
    private OrderHistory history;

    @Inject
    private Returnability returnability;

    @Inject
    private CurrentViewer current;

    @GET
    @TaggedRead(of = OwnOrders.class)
    public Page<OrderView> list(
            @QueryParam("status") String status,
            @QueryParam("q") String words,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        OrderFilter filter = OrderFilter.of(status, from, to, words, current.timeZone());
        Page<OrderDetails> page = history.listWhole(current.viewer(), filter, cursor, Limit.of(limit));
        var returnable = returnability.of(page.items(), current.timeZone());
        return page.map(order -> OrderView.of(order, returnable.get(order.number()), texts()));
    }

    @GET
    @TaggedRead(of = OwnOrders.class)
    @Path("{number}")
    public OrderView read(@PathParam("number") String number) {
        OrderDetails order = history.read(current.viewer(), number);
        return OrderView.of(order, returnability.of(order, current.timeZone()), texts());
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}
