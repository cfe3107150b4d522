package org.atrium.forum.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link ThreadId} as the number it is. */
@Converter(autoApply = true)
public class ThreadIdConverter implements AttributeConverter<ThreadId, Long> {

    @Override
    public Long convertToDatabaseColumn(ThreadId id) {
        return id == null ? null : id.value();
    }

    @Override
    public ThreadId convertToEntityAttribute(Long value) {
        return value == null ? null : new ThreadId(value);
    }
}
