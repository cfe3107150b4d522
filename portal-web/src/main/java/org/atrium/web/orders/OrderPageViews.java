package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderProgress;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.ParcelDetails;
import org.atrium.orders.TrackingMeaning;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Returnability;
import org.atrium.returns.Returnable;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Times;

/** Prepares an order for its page. */
@RequestScoped
public class OrderPageViews {

    private static final List<OrderStatus> STEPS = List.of(
            OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PACKED, OrderStatus.SHIPPED, OrderStatus.DELIVERED);

    /** A code rather than words, such as {@code IN_TRANSIT}. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]++");

    @Inject
    private Returnability returnability;

    @Inject
    private OrderStatusText words;

    @Inject
    private CurrentViewer current;

    @Inject
    private Times times;

    public OrderPageView of(OrderDetails order) {
        Texts texts = Texts.in(current.locale(), current.timeZone());
        Map<Integer, Returnable> returnable = returnability.check(order, current.timeZone());
        return new OrderPageView(
                order,
                words.headline(order),
                words.notes(order),
                words.attention(order),
                words.words().choice(order),
                words.isChoiceOpen(order),
                lastEvent(order),
                STEPS.stream().map(step -> step(order, step, texts)).toList(),
                order.lines().stream()
                        .map(line -> line(line, returnable.get(line.id()), texts))
                        .toList(),
                parcels(order, texts),
                order.address().lines(current.locale()),
                order.discount(),
                order.delivery());
    }

    private OrderPageView.OrderStepView step(OrderDetails order, OrderStatus step, Texts texts) {
        int steps = words.steps(order);
        boolean reached = step.ordinal() + 1 == steps;
        boolean last = step == OrderStatus.DELIVERED;
        return new OrderPageView.OrderStepView(
                texts.get("orders.status." + step.name()),
                step.ordinal() + 1 < steps || reached && last,
                reached && !last,
                at(order, step));
    }

    private Instant at(OrderDetails order, OrderStatus step) {
        return switch (step) {
            case PLACED -> order.placedAt();
            case SHIPPED ->
                order.shipments().stream()
                        .map(ParcelDetails::shippedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            case DELIVERED -> deliveredAt(order);
            default -> null;
        };
    }

    private Instant deliveredAt(OrderDetails order) {
        if (order.arrivedAt() != null) {
            return order.arrivedAt();
        }
        if (words.progress(order) == OrderProgress.DELIVERED) {
            return order.state().at();
        }
        return words.isLate(order) ? null : order.promisedBy();
    }

    private OrderPageView.OrderLineRow line(OrderDetails.OrderLineDetails line, Returnable judged, Texts texts) {
        if (line.isDiscount()) {
            return new OrderPageView.OrderLineRow(line, false, null);
        }
        return new OrderPageView.OrderLineRow(line, judged.eligible(), judged.hint(texts, times::date));
    }

    private OrderPageView.TrackingEventRow lastEvent(OrderDetails order) {
        return words.isLate(order)
                ? order.shipments().stream()
                        .filter(parcel -> parcel.state() != TrackingMeaning.DELIVERED)
                        .flatMap(parcel -> parcel.events().stream())
                        .max(Comparator.comparing(ParcelDetails.ParcelEvent::at))
                        .map(this::event)
                        .orElse(null)
                : null;
    }

    private List<OrderPageView.ShipmentRow> parcels(OrderDetails order, Texts texts) {
        List<OrderPageView.ShipmentRow> parcels = new ArrayList<>();
        boolean allArrived = words.progress(order) == OrderProgress.DELIVERED;
        for (ParcelDetails parcel : order.shipments()) {
            List<OrderPageView.TrackingEventRow> events =
                    new ArrayList<>(parcel.events().stream().map(this::event).toList());
            Collections.reverse(events);
            TrackingMeaning shown = allArrived ? TrackingMeaning.DELIVERED : parcel.state();
            parcels.add(new OrderPageView.ShipmentRow(
                    parcels.size() + 1,
                    shown == null ? null : texts.get("orders.event." + shown.name()),
                    parcel.carrier(),
                    parcel.trackingNumber(),
                    parcel.trackingUrl(),
                    shown == TrackingMeaning.DELIVERED,
                    parcel.lines(),
                    List.copyOf(events)));
        }
        return parcels;
    }

    private OrderPageView.TrackingEventRow event(ParcelDetails.ParcelEvent event) {
        String text = words.words().event(event);
        boolean saysMore = !text.equalsIgnoreCase(event.status())
                && !CODE.matcher(event.status()).matches();
        return new OrderPageView.TrackingEventRow(text, saysMore ? event.status() : null, event.place(), event.at());
    }
}
