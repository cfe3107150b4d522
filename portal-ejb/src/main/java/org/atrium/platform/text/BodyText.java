package org.atrium.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint for multi-line text such as a post or a comment: no control characters, and something visible unless it is
 * empty. {@code @NotBlank} says whether it may be empty.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = BodyText.BodyTextValidator.class)
public @interface BodyText {

    /** Whether it is read as Markdown: then what readers are shown must hold something to see. */
    boolean markdown() default false;

    String message() default "input.control";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    class BodyTextValidator implements ConstraintValidator<BodyText, String> {

        private boolean markdown;

        /** Whether a text keeps such a constraint. */
        public static boolean isKept(BodyText constraint, String text) {
            return text == null
                    || VisibleText.isBlank(text)
                    || !VisibleText.hasControls(text) && isVisible(text, constraint.markdown());
        }

        @Override
        public void initialize(BodyText text) {
            markdown = text.markdown();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null || VisibleText.isBlank(text)) {
                return true;
            }
            if (VisibleText.hasControls(text)) {
                return false;
            }
            boolean visible = isVisible(text, markdown);
            if (!visible) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("input.visible").addConstraintViolation();
            }
            return visible;
        }

        private static boolean isVisible(String text, boolean markdown) {
            return markdown ? VisibleMarkdown.isVisible(text) : VisibleText.isVisible(text);
        }
    }
}
