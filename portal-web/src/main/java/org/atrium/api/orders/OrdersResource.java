package org.atrium.api.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.atrium.api.CacheableRead;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.returns.Returnability;
import org.atrium.web.security.CurrentViewer;

/** The viewer's orders; any single order for support. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @Inject
    private OrderHistory history;

    @Inject
    private Returnability returnability;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    @GET
    @CacheableRead(version = OwnOrdersVersion.class)
    public Page<OrderView> list(
            @QueryParam("status") String status,
            @QueryParam("q") String query,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        OrderFilter filter = OrderFilter.of(status, from, to, query, current.timeZone());
        Page<OrderDetails> page = history.listDetails(current.viewer(), filter, cursor, Limit.of(limit));
        var returnable = returnability.check(page.items(), current.timeZone());
        OrderView.OrderReading reading = reading();
        return page.map(order -> OrderView.of(order, returnable.get(order.number()), reading));
    }

    @GET
    @CacheableRead(version = OwnOrdersVersion.class)
    @Path("{number}")
    public OrderView read(@PathParam("number") String number) {
        OrderDetails order = history.read(current.viewer(), number);
        return OrderView.of(order, returnability.check(order, current.timeZone()), reading());
    }

    private OrderView.OrderReading reading() {
        return OrderView.OrderReading.of(current.locale(), current.timeZone(), clock.instant());
    }
}
