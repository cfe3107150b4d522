package org.atrium.forum.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * What an administrator says of a category.
 *
 * @param description what it is about, may be empty
 * @param queue the team its unresolved questions go to
 * @param position its place among the others, the smallest first
 */
public record ForumCategoryWords(
        @NotBlank @Size(max = 80) @OneLine String name,
        @Size(max = 400) @BodyText String description,
        @NotBlank @Size(max = 60) @OneLine String queue,
        @NotNull @Min(0) @Max(9999) Integer position) {

    ForumCategoryWords checked() {
        Inputs.check(this);
        return new ForumCategoryWords(
                name.strip(), description == null ? "" : description.strip(), queue.strip(), position);
    }
}
