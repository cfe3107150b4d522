package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.time.CalendarDays;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;

/** Describes the progress of an order in a sentence. */
@Named
@RequestScoped
public class OrderStatusText {

    @Inject
    private PageTexts texts;

    @Inject
    private Times times;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    /** Where the order is and what comes next, such as "On its way, expected 24 November". */
    public String statusSentence(OrderSummary order) {
        String key = "orders.row." + order.status().name();
        if (order.status() == OrderStatus.DELIVERED && order.deliveredAt() != null) {
            return texts.of(key + ".on", times.date(order.deliveredAt()));
        }
        if (isLate(order)) {
            return texts.of(key + ".late", daysLate(order.promisedBy()));
        }
        return order.status().isOver() || order.promisedBy() == null
                ? texts.of(key)
                : texts.of(key + ".by", times.date(order.promisedBy()));
    }

    public boolean isLate(OrderSummary order) {
        return order.isLate(clock.instant(), current.timeZone());
    }

    /** The style of the sentence: {@code soon}, {@code quiet} or nothing. */
    public String style(OrderSummary order) {
        if (isLate(order)) {
            return "soon";
        }
        return order.status().isOver() ? "quiet" : "";
    }

    /** How many of the five steps are done. */
    public int steps(OrderSummary order) {
        return order.status() == OrderStatus.CANCELLED ? 0 : order.status().ordinal() + 1;
    }

    /** The style of the steps: {@code stopped}, {@code late} or nothing. */
    public String progress(OrderSummary order) {
        if (order.status() == OrderStatus.CANCELLED) {
            return "stopped";
        }
        return isLate(order) ? "late" : "";
    }

    private long daysLate(Instant promised) {
        return CalendarDays.daysSince(promised, clock.instant(), current.timeZone());
    }
}
