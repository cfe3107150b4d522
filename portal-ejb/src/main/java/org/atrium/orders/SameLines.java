package org.atrium.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Tells which line of an order is which line of a newer document of it: the one of the same id, where the merchant gives
 * ids; else the one of the same product, name and price; else the next one of the same product in their order. Lines that
 * are in the order come before those that were taken out of it.
 */
final class SameLines {

    private static final List<BiPredicate<OrderLine, OrderDocument.Line>> SIGNS = List.of(
            (known, line) -> line.id() != null && line.id().equals(known.lineId()),
            (known, line) -> mayBe(known, line) && isAlike(known, line) && known.quantity() > 0,
            (known, line) -> mayBe(known, line) && known.quantity() > 0,
            (known, line) -> mayBe(known, line) && isAlike(known, line),
            SameLines::mayBe);

    private SameLines() {}

    /** For each line of a document the one of the order that it is, or null for a new one. */
    static List<OrderLine> of(List<OrderDocument.Line> described, List<OrderLine> known) {
        OrderLine[] same = new OrderLine[described.size()];
        List<OrderLine> left = new ArrayList<>(known);
        for (BiPredicate<OrderLine, OrderDocument.Line> sign : SIGNS) {
            for (int i = 0; i < same.length; i++) {
                OrderDocument.Line line = described.get(i);
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
    private static boolean mayBe(OrderLine known, OrderDocument.Line line) {
        return (line.id() == null || known.lineId() == null) && known.sku().equals(line.sku());
    }

    private static boolean isAlike(OrderLine known, OrderDocument.Line line) {
        return known.name().equals(line.name()) && known.unitPrice().compareTo(line.unitPrice()) == 0;
    }
}
