package org.atrium.orders;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.CommaList;
import org.atrium.platform.text.LikePattern;
import org.atrium.platform.text.SearchText;
import org.atrium.platform.time.StorableInstants;

/**
 * A filter on a customer's orders.
 *
 * @param statuses at least one
 * @param from the first instant an order may be placed at
 * @param to the first instant it may not
 * @param query part of a number or of a product's name, or null
 */
public record OrderFilter(Set<OrderStatus> statuses, Instant from, Instant to, String query) {

    /**
     * Reads what somebody asked for; null or blank means any.
     *
     * @param status names of statuses, separated by commas
     * @param from a day or an instant
     * @param to a day, which is meant to its end, or an instant
     * @param zone the zone days are meant in
     */
    public static OrderFilter of(String status, String from, String to, String words, ZoneId zone) {
        String bare = SearchText.of(words);
        return new OrderFilter(
                statuses(status),
                isBlank(from) ? StorableInstants.FIRST : instant("from", from, zone, 0),
                isBlank(to) ? StorableInstants.LAST : instant("to", to, zone, 1),
                bare.isEmpty() ? null : bare);
    }

    /** All orders. */
    public static OrderFilter none() {
        return new OrderFilter(EnumSet.allOf(OrderStatus.class), StorableInstants.FIRST, StorableInstants.LAST, null);
    }

    /** All orders that stand as they should; at least one status must do. */
    static OrderFilter ofStatuses(Predicate<OrderStatus> which) {
        Set<OrderStatus> statuses = EnumSet.allOf(OrderStatus.class);
        statuses.removeIf(which.negate());
        return new OrderFilter(statuses, StorableInstants.FIRST, StorableInstants.LAST, null);
    }

    boolean isOfAnyStatus() {
        return statuses.size() == OrderStatus.values().length;
    }

    /** The words as a pattern of {@code like}. */
    String pattern() {
        return LikePattern.containing(query);
    }

    private static Set<OrderStatus> statuses(String names) {
        if (isBlank(names)) {
            return EnumSet.allOf(OrderStatus.class);
        }
        Set<OrderStatus> statuses = EnumSet.noneOf(OrderStatus.class);
        for (String name : CommaList.of("status", names)) {
            statuses.add(Arrays.stream(OrderStatus.values())
                    .filter(status -> status.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(OrderFilter::unknownStatus));
        }
        return statuses.isEmpty() ? EnumSet.allOf(OrderStatus.class) : statuses;
    }

    private static InvalidInputException unknownStatus() {
        List<String> names = Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
        return new InvalidInputException(
                List.of(new FieldError("status", "input.unknownValue", Map.of("values", String.join(", ", names)))));
    }

    private static Instant instant(String field, String text, ZoneId zone, int daysAfter) {
        try {
            if (text.contains("T")) {
                return StorableInstants.read(text.strip());
            }
            LocalDate day = LocalDate.parse(text.strip());
            StorableInstants.truncated(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            return StorableInstants.clamped(
                    day.plusDays(daysAfter).atStartOfDay(zone).toInstant());
        } catch (DateTimeException unreadable) {
            throw new InvalidInputException(field, "orders.error.period");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
