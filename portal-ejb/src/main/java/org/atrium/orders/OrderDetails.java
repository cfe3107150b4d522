package org.atrium.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountId;

/**
 * An order with all details.
 *
 * @param id its number inside, for other features' tables
 * @param account its owner, or null
 * @param deliveredAt as the merchant says, or null
 * @param arrivedAt when it came, as far as anybody said; null until it is delivered
 * @param lines without those the merchant took out
 * @param waiting why its parcels need their customer, each of them: the headline speaks of the most urgent alone
 */
public record OrderDetails(
        long id,
        String number,
        AccountId account,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Instant arrivedAt,
        Cancellation cancellation,
        OrderState state,
        Money total,
        DeliveryAddress address,
        List<OrderLineDetails> lines,
        List<ParcelDetails> shipments,
        Set<OrderAttention> waiting)
        implements OrderFacts {

    static OrderDetails of(Order order) {
        return new OrderDetails(
                order.id(),
                order.number(),
                order.account(),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                order.arrivedAt(),
                order.cancellation(),
                order.state(),
                order.total(),
                order.address(),
                order.lines().stream()
                        .filter(line -> line.quantity() > 0)
                        .map(OrderLine::details)
                        .toList(),
                order.shipments().stream()
                        .map(parcel -> ParcelDetails.of(parcel.document(), order.lines()))
                        .toList(),
                OrderStateDecision.waitingParcels(order).stream()
                        .map(parcel -> parcel.progress().attention())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What of a line is with its customer: all of it once the order is delivered; before, what is in the parcels that have
     * come, as far as the merchant says what is in them. Empty while nothing is.
     */
    public Optional<LineArrival> arrivalOf(OrderLineDetails line) {
        if (arrivedAt != null) {
            return Optional.of(new LineArrival(arrivedAt, line.quantity()));
        }
        List<ParcelDetails> come = shipments.stream()
                .filter(parcel -> parcel.arrivedAt().isPresent() && parcel.quantityOf(line) > 0)
                .toList();
        int quantity = come.stream().mapToInt(parcel -> parcel.quantityOf(line)).sum();
        return come.stream()
                .flatMap(parcel -> parcel.arrivedAt().stream())
                .max(Comparator.naturalOrder())
                .map(last -> new LineArrival(last, Math.min(quantity, line.quantity())));
    }

    /** When the last of it came, by the merchant or the parcels; empty while a part of it may still be on its way. */
    public Optional<Instant> completedAt() {
        if (arrivedAt != null) {
            return Optional.of(arrivedAt);
        }
        List<OrderLineDetails> items =
                lines.stream().filter(line -> !line.isDiscount()).toList();
        List<Instant> whole = items.stream()
                .flatMap(line -> arrivalOf(line).filter(come -> come.quantity() >= line.quantity()).stream())
                .map(LineArrival::at)
                .toList();
        return whole.size() == items.size() ? whole.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** What the things cost together; the total also holds delivery and reductions. */
    public Money itemsTotal() {
        return sum(lines.stream().filter(line -> !line.isDiscount()));
    }

    /**
     * What is taken off: by lines such as a coupon's, and by a total that is less than its lines; zero or negative. What the
     * total has beside its lines is delivery.
     */
    public Money discount() {
        Money lines = discountLines();
        Money rest = total.minus(itemsTotal()).minus(lines);
        return rest.isNegative() ? lines.plus(rest) : lines;
    }

    /** What was paid beside the things and reductions; zero or more. */
    public Money delivery() {
        return total.minus(itemsTotal()).minus(discount());
    }

    /** How many things, over all lines. */
    public int items() {
        return lines.stream()
                .filter(line -> !line.isDiscount())
                .mapToInt(OrderLineDetails::quantity)
                .sum();
    }

    private Money discountLines() {
        return sum(lines.stream().filter(OrderLineDetails::isDiscount));
    }

    /** Added up first and rounded once, so that no cent is lost or won between the lines. */
    private Money sum(Stream<OrderLineDetails> some) {
        BigDecimal exact = some.map(line -> line.unitPrice().amount().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.rounded(exact, total.currency());
    }

    /**
     * So many of a line have come.
     *
     * @param at when the last of them came
     */
    public record LineArrival(Instant at, int quantity) {}

    /**
     * So many of one product.
     *
     * @param id its place in the order, from 1, which never changes
     */
    public record OrderLineDetails(
            int id, String sku, String name, String category, int quantity, Money unitPrice, boolean returnable) {

        /** Whether it is no thing but takes off, such as a coupon. */
        public boolean isDiscount() {
            return unitPrice.isNegative();
        }

        public Money sum() {
            return unitPrice.times(quantity);
        }
    }
}
