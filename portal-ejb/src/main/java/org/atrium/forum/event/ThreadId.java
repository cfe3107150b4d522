package org.atrium.forum.event;

import jakarta.persistence.Converter;
import java.io.Serializable;
import org.atrium.platform.persistence.ValueConverter;

/** Id of a thread, for other features. */
public record ThreadId(long value) implements Serializable {

    /** Stores it as its number. */
    @Converter(autoApply = true)
    static class ThreadIdConverter extends ValueConverter<ThreadId, Long> {

        ThreadIdConverter() {
            super(ThreadId::value, ThreadId::new);
        }
    }
}
