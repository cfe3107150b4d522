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
 * Constraint for single-line text such as a title, a name or a reference: no line breaks, control or bidi characters,
 * and something visible unless it is empty. {@code @NotBlank} says whether it may be empty.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = OneLine.OneLineValidator.class)
public @interface OneLine {

    String message() default "input.oneLine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    class OneLineValidator implements ConstraintValidator<OneLine, String> {

        /** Whether a text keeps the constraint. */
        public static boolean isKept(String text) {
            return text == null
                    || VisibleText.isBlank(text)
                    || VisibleText.isVisible(text) && VisibleText.isOneLine(text);
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            boolean kept = isKept(text);
            if (!kept && !VisibleText.isVisible(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("input.visible").addConstraintViolation();
            }
            return kept;
        }
    }
}
