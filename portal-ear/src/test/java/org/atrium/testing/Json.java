package org.atrium.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes small JSON objects: {@code Json.of("subject", "Kettle", "order", null)}. */
public final class Json {

    private Json() {}

    /** An object of names and values in turn; a value may be null, a list or another object. */
    public static Map<String, Object> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without a value");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
