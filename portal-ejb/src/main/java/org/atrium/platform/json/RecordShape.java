package org.atrium.platform.json;

import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a type of records is made of. Asking a class for it takes longer than reading a document, so it is kept. */
record RecordShape(Constructor<?> constructor, List<Component> components, Optional<OneLineTexts> texts) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor,
                    Stream.of(components).map(Component::of).toList(),
                    Optional.ofNullable(type.getAnnotation(OneLineTexts.class)));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Cannot make a " + type.getName(), impossible);
        }
    }

    /** A value as {@link OneLineTexts} has it, where the record is so marked. */
    JsonValue normalized(JsonValue json) {
        if (texts.isEmpty() || json == null) {
            return json;
        }
        boolean isOther = json.getValueType() != ValueType.STRING && json.getValueType() != ValueType.NUMBER;
        return isOther && texts.get().ignoreOtherValues() ? JsonValue.NULL : JsonScalars.oneLine(json);
    }

    /** The how manieth component an error of a record is about. */
    int place(String field) {
        return IntStream.range(0, components.size())
                .filter(i -> components.get(i).isNamedBy(field))
                .findFirst()
                .orElse(components.size());
    }

    Record create(Object[] values) throws InvocationTargetException {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), impossible);
        }
    }

    /**
     * A component.
     *
     * @param name what its field is called in JSON
     * @param isSurelyRight whether a value keeps the constraints, where that is told at once
     */
    record Component(String name, Type type, Predicate<Object> isSurelyRight) {

        private static Component of(RecordComponent component) {
            JsonbProperty named = component.getAccessor().getAnnotation(JsonbProperty.class);
            return new Component(
                    named == null || named.value().isEmpty() ? component.getName() : named.value(),
                    component.getGenericType(),
                    PlainConstraints.of(component.getDeclaringRecord(), component.getName()));
        }

        private boolean isNamedBy(String field) {
            return field.startsWith(name)
                    && (field.length() == name.length() || "[.".indexOf(field.charAt(name.length())) >= 0);
        }
    }
}
