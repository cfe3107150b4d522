package org.atrium.forum.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link PostId} as the number it is. */
@Converter(autoApply = true)
public class PostIdConverter implements AttributeConverter<PostId, Long> {

    @Override
    public Long convertToDatabaseColumn(PostId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PostId convertToEntityAttribute(Long value) {
        return value == null ? null : new PostId(value);
    }
}
