package org.atrium.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param files ids of photos and other files of all that comes back, that the customer uploaded; one that a line names, too,
 *     is that line's
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

    /** Ids of its files by the fields they were chosen in, those of the lines first, as on the page. */
    Map<String, List<String>> filesByField() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            chosen.put("lines[" + i + "].files", lines.get(i).files());
        }
        chosen.put("files", files);
        return chosen;
    }

    /** Ids of all its files, each once. */
    List<String> allFiles() {
        return filesByField().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /**
     * Refuses lines the order does not have, and the same one twice.
     *
     * @param ofFiles what is wrong with its files, to be said with them
     */
    void checkAgainst(OrderDetails known, List<FieldError> ofFiles) {
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
        errors.addAll(ofFiles);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
