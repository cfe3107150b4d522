package org.atrium.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;

/** The received quantities of a return. */
public record ReceiptRequest(@NotEmpty List<@NotNull @Valid ReceivedLine> lines) {

    private static final String NEGATIVE = "input.PositiveOrZero";

    /** Checks what needs no return; a negative count is reported together with what its line refuses. */
    ReceiptRequest checked() {
        List<FieldError> errors = InputValidation.errorsOf(this).stream()
                .filter(error -> !error.messageKey().equals(NEGATIVE))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        if (lines.stream().allMatch(ReceivedLine::isEmpty)) {
            throw new InvalidInputException("lines", "returns.error.nothingArrived");
        }
        return this;
    }

    /** Adds the received quantities to the return's lines, all or none. */
    void applyTo(Return received) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReceivedLine receivedLine = lines.get(i);
            ReturnLine line = received.line(receivedLine.line()).orElse(null);
            if (line == null) {
                errors.add(new FieldError("lines[" + i + "].line", "returns.error.unknownLine"));
            } else if (receivedLine.undamagedCount() < 0 || receivedLine.damagedCount() < 0) {
                negative(receivedLine.undamagedCount(), "lines[" + i + "].sound", line, errors);
                negative(receivedLine.damagedCount(), "lines[" + i + "].damaged", line, errors);
            } else if (receivedLine.total() > line.outstanding()) {
                errors.add(new FieldError(
                        "lines[" + i + "].sound",
                        "returns.error.tooMany",
                        Map.of("left", line.outstanding(), ConflictException.PART, line.name())));
            } else {
                line.receive(receivedLine.undamagedCount(), receivedLine.damagedCount());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void negative(int count, String field, ReturnLine line, List<FieldError> errors) {
        if (count < 0) {
            errors.add(new FieldError(field, NEGATIVE, Map.of(ConflictException.PART, line.name())));
        }
    }

    /** The counts in a line, for the audit trail. */
    String auditText() {
        return lines.stream()
                .map(receivedLine -> "line " + receivedLine.line() + ": " + receivedLine.undamagedCount() + " whole, "
                        + receivedLine.damagedCount() + " damaged")
                .collect(Collectors.joining("; "));
    }

    /**
     * The received quantities of a line.
     *
     * @param line the line's place in the order
     * @param sound how many are undamaged, as the API calls it; null for none
     * @param damaged how many are damaged; null for none
     */
    public record ReceivedLine(
            @NotNull Integer line,
            @PositiveOrZero Integer sound,
            @PositiveOrZero Integer damaged) {

        int undamagedCount() {
            return sound == null ? 0 : sound;
        }

        int damagedCount() {
            return damaged == null ? 0 : damaged;
        }

        boolean isEmpty() {
            return undamagedCount() == 0 && damagedCount() == 0;
        }

        /** As a long, because the sum of two typed numbers may exceed an integer. */
        long total() {
            return (long) undamagedCount() + damagedCount();
        }
    }
}
