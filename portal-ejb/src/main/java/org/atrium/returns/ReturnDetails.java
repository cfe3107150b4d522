package org.atrium.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.atrium.account.AccountId;
import org.atrium.file.FileView;
import org.atrium.orders.Money;

/**
 * A return with all details.
 *
 * @param account whose its order is, null while that is nobody's
 * @param order number of its order
 * @param sendBy by when it must arrive, null where that is not asked
 * @param denialReason support's words, null unless denied
 * @param files photos and other files of all that comes back; those of one line are its own
 * @param version tells a stale view from a fresh one
 */
public record ReturnDetails(
        String number,
        AccountId account,
        String order,
        ReturnStatus status,
        Instant requestedAt,
        Instant updatedAt,
        Instant decidedAt,
        Instant sendBy,
        String denialReason,
        List<ReturnLineDetails> lines,
        List<ReturnStepDetails> steps,
        List<FileView> files,
        long version) {

    /** Without its files. */
    static ReturnDetails of(Return from) {
        return of(from, List.of());
    }

    /** @param attached all of its files, those of its lines too */
    static ReturnDetails of(Return from, List<FileView> attached) {
        return new ReturnDetails(
                from.number(),
                from.account(),
                from.orderNumber(),
                from.status(),
                from.requestedAt(),
                from.updatedAt(),
                from.decidedAt(),
                from.dueAt(),
                from.denialReason(),
                from.lines().stream().map(line -> line.details(attached)).toList(),
                from.steps().stream().map(ReturnStep::details).toList(),
                LineFiles.ofNone(from.lines().stream().map(ReturnLine::files).toList(), attached),
                from.version());
    }

    /** The same, with files that are loaded otherwise, those of its lines too. */
    ReturnDetails withFiles(UnaryOperator<List<FileView>> loaded) {
        return new ReturnDetails(
                number,
                account,
                order,
                status,
                requestedAt,
                updatedAt,
                decidedAt,
                sendBy,
                denialReason,
                lines.stream()
                        .map(line -> line.withFiles(loaded.apply(line.files())))
                        .toList(),
                steps,
                loaded.apply(files),
                version);
    }

    /** What the lines cost together; once it is completed, what arrived of them. */
    public Money value() {
        return lines.stream().map(this::value).reduce(Money::plus).orElseThrow();
    }

    /** What a line costs; once it is completed, what arrived of it. */
    public Money value(ReturnLineDetails line) {
        return status == ReturnStatus.COMPLETED ? line.arrivedSum() : line.sum();
    }

    /** What those things cost together that have arrived. */
    public Money arrivedValue() {
        return lines.stream()
                .map(ReturnLineDetails::arrivedSum)
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** Why it was completed though something is missing; null where nothing is. */
    public String completionReason() {
        return steps.stream()
                .filter(step -> step.status() == ReturnStatus.COMPLETED)
                .map(ReturnStepDetails::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where it has been, newest first. */
    public List<ReturnStepDetails> latestSteps() {
        List<ReturnStepDetails> latest = new ArrayList<>(steps);
        Collections.reverse(latest);
        return latest;
    }

    /** How many things, over all lines. */
    public int items() {
        return lines.stream().mapToInt(ReturnLineDetails::quantity).sum();
    }

    /** How many of them have not arrived. */
    public int outstanding() {
        return lines.stream().mapToInt(ReturnLineDetails::outstanding).sum();
    }

    /** How many things the customer asked for, over all lines. */
    public int asked() {
        return lines.stream().mapToInt(ReturnLineDetails::asked).sum();
    }

    /** Whether fewer were authorized than the customer asked for. */
    public boolean isReduced() {
        return items() < asked();
    }

    /** Whether the customer may still call it off. */
    public boolean isCancellable() {
        return status.canTransitionTo(ReturnStatus.CANCELLED);
    }

    /**
     * So many of one line of the order.
     *
     * @param line the line's place in the order
     * @param quantity how many are to come back
     * @param asked how many the customer asked for; more than that where the order had no longer as many
     * @param undamaged how many arrived undamaged
     * @param damaged how many arrived damaged
     * @param files photos and other files that show it
     */
    public record ReturnLineDetails(
            int line,
            String sku,
            String name,
            String category,
            int quantity,
            int asked,
            Money unitPrice,
            ReturnReason reason,
            Resolution resolution,
            String comment,
            int undamaged,
            int damaged,
            List<FileView> files) {

        ReturnLineDetails withFiles(List<FileView> loaded) {
            return new ReturnLineDetails(
                    line,
                    sku,
                    name,
                    category,
                    quantity,
                    asked,
                    unitPrice,
                    reason,
                    resolution,
                    comment,
                    undamaged,
                    damaged,
                    loaded);
        }

        public Money sum() {
            return unitPrice.times(quantity);
        }

        /** Whether fewer were authorized than the customer asked for. */
        public boolean isReduced() {
            return quantity < asked;
        }

        /** What those cost that have arrived. */
        public Money arrivedSum() {
            return unitPrice.times(undamaged + damaged);
        }

        /** How many have not arrived. */
        public int outstanding() {
            return quantity - undamaged - damaged;
        }
    }

    /** A step in the history of a return. */
    public record ReturnStepDetails(ReturnStatus status, String note, Instant at) {}
}
