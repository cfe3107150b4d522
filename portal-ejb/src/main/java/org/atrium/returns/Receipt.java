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
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;

/** What arrived of a return. */
public record Receipt(@NotEmpty List<@NotNull @Valid Arrival> lines) {

    Receipt checked() {
        Inputs.check(this);
        if (lines.stream().mapToLong(Arrival::total).sum() == 0) {
            throw new InvalidInputException("lines", "returns.error.nothingArrived");
        }
        return this;
    }

    /** Counts what arrived into the return's lines, all of it or nothing. */
    void applyTo(Return received) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Arrival arrival = lines.get(i);
            ReturnLine line = received.line(arrival.line()).orElse(null);
            if (line == null) {
                errors.add(new FieldError("lines[" + i + "].line", "returns.error.unknownLine"));
            } else if (arrival.total() > line.outstanding()) {
                errors.add(new FieldError(
                        "lines[" + i + "].sound",
                        "returns.error.tooMany",
                        Map.of("left", line.outstanding(), ConflictException.PART, line.name())));
            } else {
                line.receive(arrival.soundOnes(), arrival.damagedOnes());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** The counts in a line, for the audit trail. */
    String words() {
        return lines.stream()
                .map(arrival -> "line " + arrival.line() + ": " + arrival.soundOnes() + " whole, "
                        + arrival.damagedOnes() + " damaged")
                .collect(Collectors.joining("; "));
    }

    /**
     * What arrived of one line.
     *
     * @param line the line's place in the order
     * @param sound how many are as they should be; null for none
     * @param damaged how many are broken; null for none
     */
    public record Arrival(
            @NotNull Integer line,
            @PositiveOrZero Integer sound,
            @PositiveOrZero Integer damaged) {

        int soundOnes() {
            return sound == null ? 0 : sound;
        }

        int damagedOnes() {
            return damaged == null ? 0 : damaged;
        }

        /** More than an integer holds, where somebody typed nonsense. */
        long total() {
            return (long) soundOnes() + damagedOnes();
        }
    }
}
