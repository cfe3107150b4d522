package org.atrium.forum.category;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.atrium.category.CategoryDetails;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * The editable fields of a category.
 *
 * @param description what it is about, may be empty
 * @param queue the team its unresolved questions go to
 * @param position its place among the others, the smallest first
 */
public record ForumCategoryDetails(
        @NotBlank @Size(max = 80) @OneLine String name,
        @Size(max = 400) @BodyText String description,
        @NotBlank @Size(max = 60) @OneLine String queue,
        @NotNull @Min(0) @Max(9999) Integer position)
        implements CategoryDetails<ForumCategoryDetails> {

    @Override
    public String auditDetail() {
        return name + " → " + queue;
    }

    @Override
    public ForumCategoryDetails checked() {
        InputValidation.check(this);
        return new ForumCategoryDetails(
                name.strip(), description == null ? "" : description.strip(), queue.strip(), position);
    }
}
