package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDocument;
import org.atrium.orders.OrderStatus;
import org.atrium.platform.text.Texts;
import org.atrium.platform.time.CalendarDays;
import org.atrium.returns.Returnability;
import org.atrium.returns.Returnable;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Times;

/** Prepares an order for its page. */
@RequestScoped
public class OrderPageViews {

    private static final List<OrderStatus> STEPS = List.of(
            OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PACKED, OrderStatus.SHIPPED, OrderStatus.DELIVERED);

    @Inject
    private Returnability returnability;

    @Inject
    private CurrentViewer current;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    public OrderPageView of(OrderDetails order) {
        Texts texts = Texts.in(current.locale(), current.timeZone());
        Map<Integer, Returnable> returnable = returnability.check(order, current.timeZone());
        boolean late = order.isLate(clock.instant(), current.timeZone());
        return new OrderPageView(
                order,
                texts.get("orders.headline." + order.status().name()),
                expectedDelivery(order, late, texts),
                late,
                STEPS.stream().map(step -> step(order, step, late, texts)).toList(),
                order.lines().stream()
                        .map(line -> line(line, returnable.get(line.id()), texts))
                        .toList(),
                parcels(order, texts),
                order.address().lines(current.locale()),
                order.discount(),
                order.delivery());
    }

    private String expectedDelivery(OrderDetails order, boolean late, Texts texts) {
        if (order.arrivedAt() != null) {
            return texts.get("orders.expectation.delivered", times.date(order.arrivedAt()));
        }
        if (order.status() == OrderStatus.CANCELLED || order.promisedBy() == null) {
            return null;
        }
        String promised = times.date(order.promisedBy());
        return late
                ? texts.get(
                        "orders.expectation.late",
                        promised,
                        CalendarDays.daysSince(order.promisedBy(), clock.instant(), current.timeZone()))
                : texts.get("orders.expectation.promised", promised);
    }

    private static OrderPageView.OrderStepView step(OrderDetails order, OrderStatus step, boolean late, Texts texts) {
        boolean reached = order.status() == step;
        boolean done = step.canTransitionTo(order.status()) && order.status() != OrderStatus.CANCELLED;
        return new OrderPageView.OrderStepView(
                texts.get("orders.status." + step.name()),
                done || reached && step == OrderStatus.DELIVERED,
                reached && step != OrderStatus.DELIVERED,
                late && step == OrderStatus.DELIVERED ? null : at(order, step));
    }

    private static Instant at(OrderDetails order, OrderStatus step) {
        return switch (step) {
            case PLACED -> order.placedAt();
            case SHIPPED ->
                order.shipments().stream()
                        .map(OrderDocument.ShipmentDocument::shippedAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            case DELIVERED -> order.arrivedAt() == null ? order.promisedBy() : order.arrivedAt();
            default -> null;
        };
    }

    private OrderPageView.OrderLineRow line(OrderDetails.OrderLineDetails line, Returnable judged, Texts texts) {
        if (line.isDiscount()) {
            return new OrderPageView.OrderLineRow(line, false, null);
        }
        String hint =
                judged.eligible() ? texts.get("orders.line.until", times.date(judged.until())) : judged.reason(texts);
        return new OrderPageView.OrderLineRow(line, judged.eligible(), hint);
    }

    private static List<OrderPageView.ShipmentRow> parcels(OrderDetails order, Texts texts) {
        List<OrderPageView.ShipmentRow> parcels = new ArrayList<>();
        for (OrderDocument.ShipmentDocument parcel : order.shipments()) {
            List<OrderPageView.TrackingEventRow> events = new ArrayList<>(parcel.events().stream()
                    .map(event -> new OrderPageView.TrackingEventRow(
                            carrierStatus(event.status(), texts), event.place(), event.at()))
                    .toList());
            Collections.reverse(events);
            parcels.add(new OrderPageView.ShipmentRow(
                    parcels.size() + 1, parcel.carrier(), parcel.trackingNumber(), List.copyOf(events)));
        }
        return parcels;
    }

    /** A carrier's word as people say it; one we do not know stays as the carrier wrote it. */
    private static String carrierStatus(String status, Texts texts) {
        String key = "orders.event." + status.toUpperCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : status;
    }
}
