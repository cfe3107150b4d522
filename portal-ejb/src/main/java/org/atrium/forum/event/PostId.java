package org.atrium.forum.event;

import jakarta.persistence.Converter;
import java.io.Serializable;
import org.atrium.platform.persistence.ValueConverter;

/** Id of a post, for other features. */
public record PostId(long value) implements Serializable {

    /** Stores it as its number. */
    @Converter(autoApply = true)
    static class PostIdConverter extends ValueConverter<PostId, Long> {

        PostIdConverter() {
            super(PostId::value, PostId::new);
        }
    }
}
