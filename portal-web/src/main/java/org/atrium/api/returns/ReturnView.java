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
 * @param requester whose its order is; for staff only, null for others and while it is nobody's
 * @param denialReason support's words, null unless denied
 * @param sendBy by when it must arrive
 * @param value what the lines cost together; once it is completed, what arrived of them
 * @param notice a word to support where it was authorized for less than was asked for, else null
 * @param completionReason support's words where it was completed though something is missing, else null
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
        Amount value,
        String completionReason,
        String notice,
        List<Line> lines,
        List<ReturnDetails.Step> history) {

    /** A return without a word to whoever acts on it. */
    static ReturnView of(ReturnDetails details, AccountCard requester) {
        return of(details, requester, null);
    }

    static ReturnView of(ReturnDetails details, AccountCard requester, String notice) {
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
                Amount.of(details.value()),
                details.completionReason(),
                notice,
                details.lines().stream().map(Line::of).toList(),
                details.steps());
    }

    /** Whose its order is. */
    public record Requester(String id, String displayName, String email) {

        static Requester of(AccountCard card) {
            return new Requester(card.publicId(), card.displayName(), card.email());
        }
    }

    /**
     * So many of one line of the order, and what arrived of it.
     *
     * @param quantity how many are to come back
     * @param asked how many the customer asked for; more than that where the order had no longer as many
     * @param outstanding how many have not arrived
     */
    public record Line(
            int line,
            String sku,
            String name,
            int quantity,
            int asked,
            Amount unitPrice,
            ReturnReason reason,
            Resolution resolution,
            String comment,
            int sound,
            int damaged,
            int outstanding) {

        static Line of(ReturnDetails.Line line) {
            return new Line(
                    line.line(),
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    line.asked(),
                    Amount.of(line.unitPrice()),
                    line.reason(),
                    line.resolution(),
                    line.comment(),
                    line.sound(),
                    line.damaged(),
                    line.outstanding());
        }
    }
}
