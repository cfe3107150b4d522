package org.atrium.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** Stores a value of one component, such as an id, as that component. */
public abstract class ValueConverter<V, C> implements AttributeConverter<V, C> {

    private final Function<V, C> component;
    private final Function<C, V> value;

    protected ValueConverter(Function<V, C> component, Function<C, V> value) {
        this.component = component;
        this.value = value;
    }

    @Override
    public C convertToDatabaseColumn(V attribute) {
        return attribute == null ? null : component.apply(attribute);
    }

    @Override
    public V convertToEntityAttribute(C column) {
        return column == null ? null : value.apply(column);
    }
}
