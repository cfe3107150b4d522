package org.atrium.api.returns;

import java.time.Instant;
import org.atrium.account.AccountSummary;
import org.atrium.api.orders.AmountJson;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnSummary;

/**
 * A return in the list of the desk.
 *
 * @param order number of its order
 * @param sendBy by when it must arrive
 * @param product name of the first line
 * @param more how many other lines there are
 */
public record ReturnDeskRow(
        String number,
        ReturnStatus status,
        String order,
        ReturnDeskRequester requester,
        Instant requestedAt,
        Instant sendBy,
        String product,
        int more,
        AmountJson value) {

    static ReturnDeskRow of(ReturnSummary row, AccountSummary requester) {
        return new ReturnDeskRow(
                row.number(),
                row.status(),
                row.order(),
                requester == null ? null : new ReturnDeskRequester(requester.publicId(), requester.displayName()),
                row.requestedAt(),
                row.sendBy(),
                row.product(),
                row.more(),
                AmountJson.of(row.value()));
    }

    /** Whose its order is. */
    public record ReturnDeskRequester(String id, String displayName) {}
}
