package org.atrium.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.atrium.file.FileIds;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/**
 * A request to return lines of an order.
 *
 * @param files ids of photos and other files of what comes back, that the customer uploaded
 */
public record NewReturn(
        @NotBlank @Size(max = 60) @OneLine String order,
        @NotEmpty List<@NotNull @Valid NewReturnLine> lines,
        List<String> files) {

    public NewReturn {
        files = FileIds.of(files);
    }

    NewReturn checked() {
        return InputValidation.check(this);
    }

    /** Refuses lines the order does not have, and the same one twice. */
    void checkAgainst(OrderDetails known) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Integer line = lines.get(i).line();
            if (known.lines().stream().noneMatch(candidate -> line.equals(candidate.id()))) {
                errors.add(new FieldError("lines[" + i + "].line", "returns.error.unknownLine"));
            } else if (!seen.add(line)) {
                errors.add(new FieldError("lines[" + i + "].line", "returns.error.sameLine"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
