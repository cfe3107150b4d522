package org.atrium.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.error.Inputs;

/**
 * What somebody wants to start.
 *
 * @param category its slug
 * @param tags at most five, in lower case with hyphens
 * @param order number of the order of theirs it is about, or null
 */
public record NewThread(
        @NotBlank String category,
        @NotNull ThreadKind kind,
        @NotBlank @Size(max = NewThread.MAX_TITLE) String title,
        @NotBlank @Size(max = NewThread.MAX_BODY) String body,

        @Size(max = 5, message = "forum.error.tags")
        List<@NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}+.#-]{0,39}", message = "forum.error.tag") String>
                tags,

        @Size(max = 60) String order) {

    /** Characters of a title. */
    public static final int MAX_TITLE = 200;
    /** Characters of a post. */
    public static final int MAX_BODY = 30_000;

    public NewThread {
        title = title == null ? null : title.strip();
        order = order == null || order.isBlank() ? null : order.strip();
        tags = tags == null
                ? List.of()
                : tags.stream()
                        .filter(tag -> tag != null && !tag.isBlank())
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    NewThread checked() {
        return Inputs.check(this);
    }
}
