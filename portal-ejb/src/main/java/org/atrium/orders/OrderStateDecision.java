package org.atrium.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.text.Folding;

/**
 * Decides how an order stands. Parcels tell more than the order's status, which many shops set with the first scan; but a
 * carrier that forgets its last scan does not keep an order on its way for ever.
 */
final class OrderStateDecision {

    /** Which rules and words decided: whoever changes either raises it, and {@link OrderStateRefresh} decides again. */
    static final int RULES = 4;

    /** By how much a shop's time of delivery is behind the scan it was taken from. */
    private static final Duration TAKEN_FROM_SCAN = Duration.ofHours(1);

    /** By how much clocks and zones of shops and carriers differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /** So long carriers and pick-up points keep a parcel at most. */
    private static final Duration KEPT_FOR_CUSTOMER = Duration.ofDays(14);

    /** A town with its country, as carriers name depots. */
    private static final Pattern TOWN = Pattern.compile(".+, ?[A-Z]{2}");

    private static final List<TrackingMeaning> MOST_IMPORTANT_FIRST = List.of(
            TrackingMeaning.AT_PICKUP_POINT,
            TrackingMeaning.RETURNED_TO_SENDER,
            TrackingMeaning.DELIVERY_ATTEMPTED,
            TrackingMeaning.PROBLEM,
            TrackingMeaning.OUT_FOR_DELIVERY,
            TrackingMeaning.DELAYED,
            TrackingMeaning.IN_TRANSIT,
            TrackingMeaning.PICKED_UP,
            TrackingMeaning.ANNOUNCED);

    private static final Set<OrderProgress> NOTIFIED =
            EnumSet.of(OrderProgress.AT_PICKUP_POINT, OrderProgress.MISSED, OrderProgress.SENT_BACK);

    private final Order order;
    private final List<OrderDocument.ShipmentDocument> documents;
    private final List<ParcelState> parcels;

    private OrderStateDecision(Order order) {
        this.order = order;
        List<OrderDocument.ShipmentDocument> all =
                order.shipments().stream().map(Shipment::document).toList();
        documents = all.stream()
                .filter(parcel -> all.stream().noneMatch(other -> replaces(other, parcel)))
                .toList();
        parcels = documents.stream().map(ParcelState::of).toList();
    }

    /** Whether a parcel was sent in the place of one that turned back: where it is known, it holds the same lines. */
    private static boolean replaces(OrderDocument.ShipmentDocument later, OrderDocument.ShipmentDocument before) {
        return ParcelState.of(later).replaces(ParcelState.of(before))
                && (later.lines().isEmpty() || lines(later).containsAll(lines(before)));
    }

    private static Set<String> lines(OrderDocument.ShipmentDocument parcel) {
        return parcel.lines().stream()
                .map(line -> line.id() + "\n" + line.sku())
                .collect(Collectors.toSet());
    }

    static OrderState of(Order order) {
        return new OrderStateDecision(order).decide();
    }

    /** The parcels that can be fetched, were missed or go back; none of a cancelled order. */
    static List<WaitingParcel> waitingParcels(Order order) {
        return order.status() == OrderStatus.CANCELLED ? List.of() : new OrderStateDecision(order).waitingParcels();
    }

    private List<WaitingParcel> waitingParcels() {
        List<WaitingParcel> waiting = new ArrayList<>();
        for (int i = 0; i < parcels.size(); i++) {
            ParcelState parcel = parcels.get(i);
            OrderProgress progress = hasArrived(parcel) ? OrderProgress.DELIVERED : progress(parcel);
            if (NOTIFIED.contains(progress)) {
                waiting.add(new WaitingParcel(
                        documents.get(i).trackingNumber(), progress, pickUpPlace(parcel), parcel.at()));
            }
        }
        return waiting;
    }

    private OrderState decide() {
        if (parcels.isEmpty()) {
            return OrderState.of(order.status());
        }
        if (order.status() == OrderStatus.CANCELLED) {
            return state(
                    OrderProgress.CANCELLED,
                    null,
                    newest(parcels.stream().filter(ParcelState::isMoving).toList()),
                    0);
        }
        List<ParcelState> open =
                parcels.stream().filter(parcel -> !hasArrived(parcel)).toList();
        if (open.isEmpty()) {
            OrderProgress progress = isComplete() ? OrderProgress.DELIVERED : OrderProgress.PARTLY_DELIVERED;
            return state(progress, null, newest(parcels), 0);
        }
        Instant last = newest(open);
        ParcelState leading = open.stream()
                .min(Comparator.comparing((ParcelState parcel) -> isForgotten(parcel, last))
                        .thenComparingInt(OrderStateDecision::rank)
                        .thenComparing(ParcelState::at, Comparator.nullsLast(Comparator.reverseOrder())))
                .orElseThrow();
        OrderProgress progress = progress(leading);
        String place = pickUpPlace(leading);
        int alike = (int) open.stream()
                .filter(parcel -> progress(parcel) == progress && Objects.equals(pickUpPlace(parcel), place))
                .count();
        return state(progress, place, leading.at(), alike);
    }

    private OrderState state(OrderProgress progress, String place, Instant at, int alike) {
        int delivered = (int) parcels.stream().filter(this::hasArrived).count();
        return new OrderState(progress, place, at, parcels.size(), delivered, alike);
    }

    private OrderProgress progress(ParcelState parcel) {
        boolean isPart = parcels.stream().anyMatch(this::hasArrived);
        if (parcel.meaning() == null) {
            return isPart ? OrderProgress.PARTLY_DELIVERED : OrderProgress.of(order.status());
        }
        return switch (parcel.meaning()) {
            case AT_PICKUP_POINT -> OrderProgress.AT_PICKUP_POINT;
            case RETURNED_TO_SENDER -> OrderProgress.SENT_BACK;
            case DELIVERY_ATTEMPTED -> OrderProgress.MISSED;
            case PROBLEM -> OrderProgress.PROBLEM;
            case OUT_FOR_DELIVERY -> OrderProgress.OUT_FOR_DELIVERY;
            case DELAYED -> OrderProgress.DELAYED;
            case IN_TRANSIT, PICKED_UP -> isPart ? OrderProgress.PARTLY_DELIVERED : OrderProgress.ON_ITS_WAY;
            case ANNOUNCED -> isPart ? OrderProgress.PARTLY_DELIVERED : OrderProgress.ANNOUNCED;
            case DELIVERED -> throw new IllegalStateException("It has arrived");
        };
    }

    /** Whether it was to be fetched, or brought again, so long before another parcel moved that its last scan is missing. */
    private static boolean isForgotten(ParcelState parcel, Instant last) {
        boolean waits = parcel.is(TrackingMeaning.AT_PICKUP_POINT) || parcel.is(TrackingMeaning.DELIVERY_ATTEMPTED);
        return waits && last.isAfter(parcel.at().plus(KEPT_FOR_CUSTOMER));
    }

    private static int rank(ParcelState parcel) {
        int rank = parcel.meaning() == null ? -1 : MOST_IMPORTANT_FIRST.indexOf(parcel.meaning());
        return rank < 0 ? MOST_IMPORTANT_FIRST.size() : rank;
    }

    private boolean hasArrived(ParcelState parcel) {
        return parcel.is(TrackingMeaning.DELIVERED)
                || order.status() == OrderStatus.DELIVERED && isArrivedByShop(parcel);
    }

    /** Whether the shop, which says that the order is delivered, knows better than the carrier's last word on a parcel. */
    private boolean isArrivedByShop(ParcelState parcel) {
        Instant told = order.deliveredAt();
        Instant scanned = newest(parcels.stream()
                .filter(other -> other.is(TrackingMeaning.DELIVERED))
                .toList());
        boolean isOwnWord = told != null && (scanned == null || told.isAfter(scanned.plus(TAKEN_FROM_SCAN)));
        if (parcel.meaning() == null) {
            return true;
        }
        return switch (parcel.meaning()) {
            case RETURNED_TO_SENDER -> false;
            case AT_PICKUP_POINT, DELIVERY_ATTEMPTED, PROBLEM ->
                isOwnWord && told.isAfter(parcel.at().plus(TAKEN_FROM_SCAN));
            default ->
                scanned == null
                        ? told == null || !parcel.at().isAfter(told.plus(CLOCKS_DIFFER))
                        : isOwnWord && told.isAfter(parcel.at());
        };
    }

    /** Whether nothing follows in another parcel: by what is in them where that is known, else by the status. */
    private boolean isComplete() {
        if (order.status() == OrderStatus.DELIVERED) {
            return true;
        }
        boolean isContentKnown =
                documents.stream().noneMatch(parcel -> parcel.lines().isEmpty());
        int items = order.lines().stream()
                .filter(OrderLine::isItem)
                .mapToInt(OrderLine::quantity)
                .sum();
        int packed = documents.stream()
                .flatMap(parcel -> parcel.lines().stream())
                .mapToInt(OrderDocument.ShipmentLineDocument::quantity)
                .sum();
        return isContentKnown ? packed >= items : !order.status().awaitsPacking();
    }

    /** The point's name; a town's is not where a parcel is fetched. */
    private String pickUpPlace(ParcelState parcel) {
        String place = parcel.place();
        String city = order.address().city();
        boolean isTown = place != null
                && (TOWN.matcher(place).matches()
                        || city != null && Folding.of(place).equals(Folding.of(city)));
        return !parcel.is(TrackingMeaning.AT_PICKUP_POINT) || isTown || place == null || place.isBlank() ? null : place;
    }

    private static Instant newest(List<ParcelState> some) {
        return some.stream()
                .map(ParcelState::at)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
