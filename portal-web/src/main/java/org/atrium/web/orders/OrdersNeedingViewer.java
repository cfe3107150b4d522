package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderSummary;
import org.atrium.web.security.CurrentViewer;

/** The viewer's orders that need them today, the most urgent first; read once for all parts of a page. */
@RequestScoped
public class OrdersNeedingViewer {

    private static final int MOST = 20;

    @Inject
    private OrderHistory history;

    @Inject
    private CurrentViewer current;

    private List<OrderSummary> orders;

    public List<OrderSummary> get() {
        if (orders == null) {
            orders = history.needing(current.viewer(), current.timeZone(), MOST);
        }
        return orders;
    }
}
