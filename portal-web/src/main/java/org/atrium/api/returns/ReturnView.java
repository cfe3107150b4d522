package org.atrium.api.returns;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.api.orders.Amount;
import org.atrium.returns.Resolution;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnReason;
import org.atrium.returns.ReturnStatus;

/**
 * A return as clients see it.
 *
 * @param order number of its order
 * @param requester who asked for it; for staff only, else null
 * @param denialReason support's words, null unless denied
 * @param sendBy by when it must arrive
 */
public record ReturnView(
        String number,
        ReturnStatus status,
        String order,
        Requester requester,
        Instant requestedAt,
        Instant updatedAt,
        Instant decidedAt,
        Instant sendBy,
        String denialReason,
        List<Line> lines,
        List<ReturnDetails.Step> history) {

    static ReturnView of(ReturnDetails details, AccountCard requester) {
        return new ReturnView(
                details.number(),
                details.status(),
                details.order(),
                requester == null ? null : Requester.of(requester),
                details.requestedAt(),
                details.updatedAt(),
                details.decidedAt(),
                details.sendBy(),
                details.denialReason(),
                details.lines().stream().map(Line::of).toList(),
                details.steps());
    }

    /** Who asked for it. */
    public record Requester(String id, String displayName, String email) {

        static Requester of(AccountCard card) {
            return new Requester(card.publicId(), card.displayName(), card.email());
        }
    }

    /** So many of one line of the order, and what arrived of it. */
    public record Line(
            int line,
            String sku,
            String name,
            int quantity,
            Amount unitPrice,
            ReturnReason reason,
            Resolution resolution,
            String comment,
            int sound,
            int damaged) {

        static Line of(ReturnDetails.Line line) {
            return new Line(
                    line.line(),
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    Amount.of(line.unitPrice()),
                    line.reason(),
                    line.resolution(),
                    line.comment(),
                    line.sound(),
                    line.damaged());
        }
    }
}
