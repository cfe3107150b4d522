package org.atrium.api.returns;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountSummary;
import org.atrium.api.file.FileJson;
import org.atrium.api.orders.AmountJson;
import org.atrium.returns.Resolution;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnReason;
import org.atrium.returns.ReturnStatus;

/**
 * A return as JSON.
 *
 * @param order number of its order
 * @param requester whose its order is; for staff only, null for others and while it is nobody's
 * @param denialReason support's words, null unless denied
 * @param sendBy by when it must arrive
 * @param value what the lines cost together; once it is completed, what arrived of them
 * @param files photos and other files of all that comes back; those of one line are among the line's
 * @param notice a word to support where it was authorized for less than was asked for, else null
 * @param completionReason support's words where it was completed though something is missing, else null
 */
public record ReturnView(
        String number,
        ReturnStatus status,
        String order,
        ReturnRequester requester,
        Instant requestedAt,
        Instant updatedAt,
        Instant decidedAt,
        Instant sendBy,
        String denialReason,
        AmountJson value,
        String completionReason,
        String notice,
        List<ReturnLineView> lines,
        List<ReturnDetails.ReturnStepDetails> history,
        List<FileJson> files) {

    /** A return without a word to whoever acts on it. */
    static ReturnView of(ReturnDetails details, AccountSummary requester) {
        return of(details, requester, null);
    }

    static ReturnView of(ReturnDetails details, AccountSummary requester, String notice) {
        return new ReturnView(
                details.number(),
                details.status(),
                details.order(),
                requester == null ? null : ReturnRequester.of(requester),
                details.requestedAt(),
                details.updatedAt(),
                details.decidedAt(),
                details.sendBy(),
                details.denialReason(),
                AmountJson.of(details.value()),
                details.completionReason(),
                notice,
                details.lines().stream().map(ReturnLineView::of).toList(),
                details.steps(),
                details.files().stream().map(FileJson::of).toList());
    }

    /** Whose its order is. */
    public record ReturnRequester(String id, String displayName, String email) {

        static ReturnRequester of(AccountSummary account) {
            return new ReturnRequester(account.publicId(), account.displayName(), account.email());
        }
    }

    /**
     * So many of one line of the order, and what arrived of it.
     *
     * @param quantity how many are to come back
     * @param asked how many the customer asked for; more than that where the order had no longer as many
     * @param outstanding how many have not arrived
     * @param files photos and other files that show it
     */
    public record ReturnLineView(
            int line,
            String sku,
            String name,
            int quantity,
            int asked,
            AmountJson unitPrice,
            ReturnReason reason,
            Resolution resolution,
            String comment,
            int sound,
            int damaged,
            int outstanding,
            List<FileJson> files) {

        static ReturnLineView of(ReturnDetails.ReturnLineDetails line) {
            return new ReturnLineView(
                    line.line(),
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    line.asked(),
                    AmountJson.of(line.unitPrice()),
                    line.reason(),
                    line.resolution(),
                    line.comment(),
                    line.undamaged(),
                    line.damaged(),
                    line.outstanding(),
                    line.files().stream().map(FileJson::of).toList());
        }
    }
}
