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

    /** What can be said without the return; what is wrong with a count is told together with what its line refuses. */
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

    /** Counts what arrived into the return's lines, all of it or nothing. */
    void applyTo(Return received) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReceivedLine arrival = lines.get(i);
            ReturnLine line = received.line(arrival.line()).orElse(null);
            if (line == null) {
                errors.add(new FieldError("lines[" + i + "].line", "returns.error.unknownLine"));
            } else if (arrival.soundCount() < 0 || arrival.damagedCount() < 0) {
                negative(arrival.soundCount(), "lines[" + i + "].sound", line, errors);
                negative(arrival.damagedCount(), "lines[" + i + "].damaged", line, errors);
            } else if (arrival.total() > line.outstanding()) {
                errors.add(new FieldError(
                        "lines[" + i + "].sound",
                        "returns.error.tooMany",
                        Map.of("left", line.outstanding(), ConflictException.PART, line.name())));
            } else {
                line.receive(arrival.soundCount(), arrival.damagedCount());
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
                .map(arrival -> "line " + arrival.line() + ": " + arrival.soundCount() + " whole, "
                        + arrival.damagedCount() + " damaged")
                .collect(Collectors.joining("; "));
    }

    /**
     * The received quantities of a line.
     *
     * @param line the line's place in the order
     * @param sound how many are as they should be; null for none
     * @param damaged how many are broken; null for none
     */
    public record ReceivedLine(
            @NotNull Integer line,
            @PositiveOrZero Integer sound,
            @PositiveOrZero Integer damaged) {

        int soundCount() {
            return sound == null ? 0 : sound;
        }

        int damagedCount() {
            return damaged == null ? 0 : damaged;
        }

        boolean isEmpty() {
            return soundCount() == 0 && damagedCount() == 0;
        }

        /** More than an integer holds, where somebody typed nonsense. */
        long total() {
            return (long) soundCount() + damagedCount();
        }
    }
}
