package org.atrium.platform.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.BodyText.BodyTextValidator;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.OneLine.OneLineValidator;
import org.atrium.platform.text.TagName;
import org.atrium.platform.text.TagName.TagNameValidator;

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
        if (!bean.getConstraintDescriptors().isEmpty()) {
            return UNSURE;
        }
        return property == null ? value -> true : all(property).and(items(property));
    }

    private static Predicate<Object> all(ElementDescriptor constrained) {
        return constrained.getConstraintDescriptors().stream()
                .map(constraint -> holds(constraint.getAnnotation()))
                .reduce(value -> true, Predicate::and);
    }

    /** What is said of each item of a list; of what else holds values nothing is told at once. */
    private static Predicate<Object> items(PropertyDescriptor property) {
        List<ContainerElementTypeDescriptor> constrained = property.getConstrainedContainerElementTypes().stream()
                .filter(element -> element.hasConstraints()
                        || !element.getConstrainedContainerElementTypes().isEmpty())
                .toList();
        if (constrained.isEmpty()) {
            return value -> true;
        }
        ContainerElementTypeDescriptor element = constrained.get(0);
        if (constrained.size() > 1
                || !Collection.class.isAssignableFrom(element.getContainerClass())
                || !element.getConstrainedContainerElementTypes().isEmpty()) {
            return UNSURE;
        }
        Predicate<Object> item = all(element);
        return value -> value == null
                || value instanceof Collection<?> items && items.stream().allMatch(item);
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
                    || value instanceof String text && text.length() >= size.min() && text.length() <= size.max()
                    || value instanceof Collection<?> items && items.size() >= size.min() && items.size() <= size.max();
        } else if (constraint instanceof Min min) {
            return value -> value == null || value instanceof Integer number && number >= min.value();
        } else if (constraint instanceof Max max) {
            return value -> value == null || value instanceof Integer number && number <= max.value();
        } else if (constraint instanceof OneLine) {
            return value -> value == null || value instanceof String text && OneLineValidator.isKept(text);
        } else if (constraint instanceof BodyText body) {
            return value -> value == null || value instanceof String text && BodyTextValidator.isKept(body, text);
        } else if (constraint instanceof TagName) {
            return value -> value == null || value instanceof String text && TagNameValidator.isKept(text);
        }
        return UNSURE;
    }
}
