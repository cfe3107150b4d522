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
 * On a text that is one line, such as a title, a name or a reference: without line ends, controls or characters that turn
 * the direction, and with something to see unless it is empty. Whether it may be empty {@code @NotBlank} says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = OneLine.Check.class)
public @interface OneLine {

    String message() default "input.oneLine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges it. */
    class Check implements ConstraintValidator<OneLine, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            // What @NotBlank takes for blank, which is less than Unicode does.
            if (text == null || text.trim().isEmpty()) {
                return true;
            }
            if (!VisibleText.isVisible(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("input.visible").addConstraintViolation();
                return false;
            }
            return VisibleText.isOneLine(text);
        }
    }
}
