package org.atrium.returns;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.atrium.file.FileIds;
import org.atrium.platform.text.BodyText;

/**
 * A line of a return request.
 *
 * @param line the line's place in the order
 * @param files ids of photos and other files that show this item, each once; one file may show several items
 */
public record NewReturnLine(
        @NotNull Integer line,
        @NotNull @Min(1) Integer quantity,
        @NotNull(message = "input.missing.returnReason") ReturnReason reason,
        @NotNull(message = "input.missing.resolution") Resolution resolution,
        @Size(max = 2000) @BodyText String comment,
        List<String> files) {

    public NewReturnLine {
        files = FileIds.of(files).stream().distinct().toList();
    }
}
