package org.atrium.platform.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.text.TagName;

/**
 * Validates commands by their Jakarta Validation constraints. The message is {@code input.<Constraint>} unless the
 * constraint names another key.
 */
public final class InputValidation {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private InputValidation() {}

    /**
     * Returns the input if all its constraints hold.
     *
     * @throws InvalidInputException naming every field that does not
     */
    public static <T> T check(T input) {
        if (input == null) {
            throw new InvalidInputException("", "input.NotNull");
        }
        Set<ConstraintViolation<T>> violations = VALIDATOR.validate(input);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations.stream()
                    .map(InputValidation::fieldError)
                    .sorted(Comparator.comparing(FieldError::field))
                    .toList());
        }
        return input;
    }

    /** All violations of an input's constraints, for callers that add errors of their own. */
    public static <T> List<FieldError> errorsOf(T input) {
        return VALIDATOR.validate(input).stream()
                .map(InputValidation::fieldError)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    /** What the constraints of a type are. */
    public static BeanDescriptor constraintsOf(Class<?> type) {
        return VALIDATOR.getConstraintsForClass(type);
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String template = violation.getMessageTemplate();
        String key = template.startsWith("{jakarta.validation") || template.startsWith("{org.hibernate")
                ? "input." + descriptor.getAnnotation().annotationType().getSimpleName()
                : template;
        Map<String, Object> arguments = new HashMap<>();
        descriptor.getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                arguments.put(name, value);
            }
        });
        if (descriptor.getAnnotation() instanceof TagName) {
            arguments.putAll(
                    TagName.Form.errorArguments(String.valueOf(violation.getInvalidValue()), TagName.Form.MAX));
        }
        return new FieldError(path(violation), key, arguments);
    }

    /** The path as the API writes it: what stands in a list has its place and no name of its own. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
    }
}
