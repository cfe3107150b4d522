package org.atrium.returns;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.orders.Money;

/**
 * A return in a list.
 *
 * @param order number of its order
 * @param product name of the first line
 * @param more how many other lines there are
 */
public record ReturnSummary(
        String number,
        AccountId account,
        String order,
        ReturnStatus status,
        Instant requestedAt,
        Instant sendBy,
        String product,
        String category,
        int more,
        Money value) {

    /** The row of a whole return. */
    public static ReturnSummary of(ReturnDetails details) {
        var first = details.lines().get(0);
        return new ReturnSummary(
                details.number(),
                details.account(),
                details.order(),
                details.status(),
                details.requestedAt(),
                details.sendBy(),
                first.name(),
                first.category(),
                details.lines().size() - 1,
                details.value());
    }
}
