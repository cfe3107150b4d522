package org.atrium.platform.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.function.Predicate;
import org.atrium.platform.error.InputValidation;

/**
 * Tells at once of values that keep their constraints that they do, as nearly all do in an import: the validator takes
 * more time for that than reading the whole document. It judges all others.
 */
final class PlainConstraints {

    private static final Predicate<Object> UNSURE = value -> false;

    private PlainConstraints() {}

    /** Whether a value of a component surely keeps its constraints. */
    static Predicate<Object> of(Class<?> type, String component) {
        BeanDescriptor bean = InputValidation.constraintsOf(type);
        PropertyDescriptor property = bean.getConstraintsForProperty(component);
        if (!bean.getConstraintDescriptors().isEmpty()
                || property != null
                        && property.getConstrainedContainerElementTypes().stream()
                                .anyMatch(ContainerElementTypeDescriptor::hasConstraints)) {
            return UNSURE;
        }
        return property == null
                ? value -> true
                : property.getConstraintDescriptors().stream()
                        .map(constraint -> holds(constraint.getAnnotation()))
                        .reduce(value -> true, Predicate::and);
    }

    private static Predicate<Object> holds(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return value -> value != null;
        } else if (constraint instanceof NotBlank) {
            return value -> value instanceof String text && !text.trim().isEmpty();
        } else if (constraint instanceof NotEmpty) {
            return value -> value instanceof Collection<?> items && !items.isEmpty();
        } else if (constraint instanceof Size size) {
            return value -> value == null
                    || value instanceof String text && text.length() >= size.min() && text.length() <= size.max();
        } else if (constraint instanceof Min min) {
            return value -> value == null || value instanceof Integer number && number >= min.value();
        } else if (constraint instanceof Max max) {
            return value -> value == null || value instanceof Integer number && number <= max.value();
        }
        return UNSURE;
    }
}
