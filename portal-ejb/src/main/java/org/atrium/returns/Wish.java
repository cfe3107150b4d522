package org.atrium.returns;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.atrium.platform.text.BodyText;

/**
 * What a customer wants to return of one line.
 *
 * @param line the line's place in the order
 */
public record Wish(
        @NotNull Integer line,
        @NotNull @Min(1) Integer quantity,
        @NotNull ReturnReason reason,
        @NotNull Resolution resolution,
        @Size(max = 2000) @BodyText String comment) {}
