package org.atrium.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Matches the lines of an order with those of a newer document: by line id if the merchant sends ids, otherwise by
 * product, name and price, otherwise by product in order of position. Present lines are matched before removed ones.
 */
final class OrderLineMatcher {

    private static final List<BiPredicate<OrderLine, OrderDocument.OrderLineDocument>> CRITERIA = List.of(
            (known, line) -> line.id() != null && line.id().equals(known.lineId()),
            (known, line) -> canMatch(known, line) && isAlike(known, line) && known.quantity() > 0,
            (known, line) -> canMatch(known, line) && known.quantity() > 0,
            (known, line) -> canMatch(known, line) && isAlike(known, line),
            OrderLineMatcher::canMatch);

    private OrderLineMatcher() {}

    /** For each line of a document the one of the order that it is, or null for a new one. */
    static List<OrderLine> match(List<OrderDocument.OrderLineDocument> described, List<OrderLine> known) {
        OrderLine[] same = new OrderLine[described.size()];
        List<OrderLine> left = new ArrayList<>(known);
        for (BiPredicate<OrderLine, OrderDocument.OrderLineDocument> sign : CRITERIA) {
            for (int i = 0; i < same.length; i++) {
                OrderDocument.OrderLineDocument line = described.get(i);
                if (same[i] == null) {
                    same[i] = left.stream()
                            .filter(candidate -> sign.test(candidate, line))
                            .findFirst()
                            .orElse(null);
                    left.remove(same[i]);
                }
            }
        }
        return Arrays.asList(same);
    }

    /** Two ids are two lines, whatever they are of. */
    private static boolean canMatch(OrderLine known, OrderDocument.OrderLineDocument line) {
        return (line.id() == null || known.lineId() == null) && known.sku().equals(line.sku());
    }

    private static boolean isAlike(OrderLine known, OrderDocument.OrderLineDocument line) {
        return known.name().equals(line.name()) && known.unitPrice().compareTo(line.unitPrice()) == 0;
    }
}
