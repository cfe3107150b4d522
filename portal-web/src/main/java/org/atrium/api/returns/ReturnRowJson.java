package org.atrium.api.returns;

import java.time.Instant;
import org.atrium.account.AccountCard;
import org.atrium.api.orders.Amount;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnSummary;

/**
 * A return in the desk's list: what it takes to choose one. What its owner wrote, and how to reach them, is in the return.
 *
 * @param order number of its order
 * @param sendBy by when it must arrive
 * @param product name of the first line
 * @param more how many other lines there are
 */
public record ReturnRowJson(
        String number,
        ReturnStatus status,
        String order,
        Requester requester,
        Instant requestedAt,
        Instant sendBy,
        String product,
        int more,
        Amount value) {

    static ReturnRowJson of(ReturnSummary row, AccountCard requester) {
        return new ReturnRowJson(
                row.number(),
                row.status(),
                row.order(),
                requester == null ? null : new Requester(requester.publicId(), requester.displayName()),
                row.requestedAt(),
                row.sendBy(),
                row.product(),
                row.more(),
                Amount.of(row.value()));
    }

    /** Whose its order is. */
    public record Requester(String id, String displayName) {}
}
