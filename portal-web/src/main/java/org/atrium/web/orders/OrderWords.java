package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.time.NamedDays;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;

/** Says how far an order is, the way somebody waiting for it wants to hear it. */
@Named
@RequestScoped
public class OrderWords {

    @Inject
    private PageTexts texts;

    @Inject
    private Times times;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    /** Where the order is and what comes next, such as "On its way, expected 24 November". */
    public String sentence(OrderSummary order) {
        String key = "orders.row." + order.status().name();
        if (order.status() == OrderStatus.DELIVERED && order.deliveredAt() != null) {
            return texts.of(key + ".on", times.date(order.deliveredAt()));
        }
        if (late(order)) {
            return texts.of(key + ".late", daysLate(order.promisedBy()));
        }
        return order.status().isOver() || order.promisedBy() == null
                ? texts.of(key)
                : texts.of(key + ".by", times.date(order.promisedBy()));
    }

    public boolean late(OrderSummary order) {
        return order.isLate(clock.instant(), current.timeZone());
    }

    private long daysLate(Instant promised) {
        return NamedDays.since(promised, clock.instant(), current.timeZone());
    }
}
