package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.orders.OrderAttention;
import org.atrium.orders.OrderFacts;
import org.atrium.orders.OrderProgress;
import org.atrium.orders.OrderWords;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Times;

/** What orders say on pages: {@link OrderWords} for the viewer, and how it looks. */
@Named
@RequestScoped
public class OrderStatusText {

    @Inject
    private Times times;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private Instant now;
    private OrderWords words;

    /** The words for this viewer, now. */
    OrderWords words() {
        if (words == null) {
            words = OrderWords.in(
                    Texts.in(current.locale(), current.timeZone()), now(), current.timeZone(), times.days());
        }
        return words;
    }

    /** How far it is. */
    public String headline(OrderFacts order) {
        return words().headline(order);
    }

    /** What is known beside it. */
    public List<String> notes(OrderFacts order) {
        return words().notes(order);
    }

    /** Where the order is and what comes next, such as "On its way · Expected tomorrow". */
    public String statusSentence(OrderFacts order) {
        return words().line(order);
    }

    /** Why it needs its customer, or null. */
    public OrderAttention attention(OrderFacts order) {
        return order.attention(now(), current.timeZone());
    }

    public boolean isLate(OrderFacts order) {
        return order.isLate(now(), current.timeZone());
    }

    /** Whether a customer has waited long enough to ask for the money instead. */
    boolean isChoiceOpen(OrderFacts order) {
        return order.isChoiceOpen(now(), current.timeZone());
    }

    /** How far it is today. */
    public OrderProgress progress(OrderFacts order) {
        return order.progress(now(), current.timeZone());
    }

    /** The style of the sentence: {@code soon}, {@code quiet} or nothing. */
    public String style(OrderFacts order) {
        if (attention(order) != null) {
            return "soon";
        }
        return steps(order) == 0 || progress(order) == OrderProgress.DELIVERED ? "quiet" : "";
    }

    /** How many of the five steps are done. */
    public int steps(OrderFacts order) {
        return progress(order).steps();
    }

    /** The style of the steps: {@code stopped}, {@code late} or nothing. */
    public String tone(OrderFacts order) {
        if (progress(order) == OrderProgress.CANCELLED) {
            return "stopped";
        }
        return attention(order) == null ? "" : "late";
    }

    private Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }
}
