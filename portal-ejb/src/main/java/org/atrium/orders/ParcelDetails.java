package org.atrium.orders;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parcel of an order.
 *
 * @param trackingUrl where the carrier shows it, null for a carrier we do not know
 * @param state how it stands, null where no event has words we know
 * @param lines what is in it; empty where the merchant does not say
 * @param events by time
 */
public record ParcelDetails(
        String carrier,
        String trackingNumber,
        String trackingUrl,
        Instant shippedAt,
        TrackingMeaning state,
        List<ParcelLine> lines,
        List<ParcelEvent> events) {

    static ParcelDetails of(OrderDocument.ShipmentDocument parcel, Collection<OrderLine> ordered) {
        return new ParcelDetails(
                parcel.carrier(),
                parcel.trackingNumber(),
                CarrierWords.trackingAddress(parcel.carrier(), parcel.trackingNumber())
                        .orElse(null),
                parcel.shippedAt(),
                ParcelState.of(parcel).meaning(),
                parcel.lines().stream()
                        .flatMap(packed -> ParcelLine.of(packed, ordered))
                        .toList(),
                parcel.events().stream()
                        .map(event -> ParcelEvent.of(parcel.carrier(), event))
                        .sorted(ParcelEvent.BY_TIME)
                        .toList());
    }

    /** When it came, as of the last event that says so; empty until it has. */
    Optional<Instant> arrivedAt() {
        return state == TrackingMeaning.DELIVERED
                ? events.stream()
                        .filter(event -> event.meaning() != null)
                        .max(Comparator.comparing((ParcelEvent event) -> event.meaning() == TrackingMeaning.DELIVERED)
                                .thenComparing(ParcelEvent::at))
                        .map(ParcelEvent::at)
                : Optional.empty();
    }

    /** How many of a line of the order are in it. */
    int quantityOf(OrderDetails.OrderLineDetails ordered) {
        return lines.stream()
                .filter(packed -> packed.line() == ordered.id())
                .mapToInt(ParcelLine::quantity)
                .sum();
    }

    /**
     * So many of a line of the order.
     *
     * @param line its place in the order, from 1
     */
    public record ParcelLine(int line, String sku, String name, int quantity) {

        /** The line it is of; nothing if the merchant has taken that out. */
        static Stream<ParcelLine> of(OrderDocument.ShipmentLineDocument packed, Collection<OrderLine> ordered) {
            return ordered.stream()
                    .filter(line -> line.isItem()
                            && (packed.id() == null
                                    ? packed.sku().equals(line.sku())
                                    : packed.id().equals(line.lineId())))
                    .limit(1)
                    .map(OrderLine::details)
                    .map(line -> new ParcelLine(line.id(), line.sku(), line.name(), packed.quantity()));
        }
    }

    /**
     * An event that the carrier reported.
     *
     * @param status the carrier's word
     * @param place where it happened, or null
     * @param meaning what the word means, null for one we do not know
     */
    public record ParcelEvent(Instant at, String status, String place, TrackingMeaning meaning) {

        private static final Comparator<ParcelEvent> BY_TIME = Comparator.comparing(ParcelEvent::at)
                .thenComparing(ParcelEvent::meaning, Comparator.nullsFirst(Comparator.naturalOrder()));

        static ParcelEvent of(String carrier, OrderDocument.TrackingEventDocument event) {
            return new ParcelEvent(
                    event.at(),
                    event.status(),
                    event.place(),
                    CarrierWords.meaning(carrier, event.status()).orElse(null));
        }
    }
}
