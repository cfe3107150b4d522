package org.atrium.faq;

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
 * Name, description and position of a category.
 *
 * @param description what it is about, may be empty
 * @param position its place among the others, the smallest first
 */
public record FaqCategoryDetails(
        @NotBlank @Size(max = 120) @OneLine String name,
        @Size(max = 500) @BodyText String description,
        @NotNull @Min(0) @Max(9999) Integer position)
        implements CategoryDetails<FaqCategoryDetails> {

    @Override
    public FaqCategoryDetails checked() {
        InputValidation.check(this);
        return new FaqCategoryDetails(
                name.strip(), description == null || description.isBlank() ? null : description.strip(), position);
    }
}
