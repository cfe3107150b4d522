package org.atrium.api.input;

import java.util.Optional;

/** Reads an optional body. */
public final class OptionalBody {

    private OptionalBody() {}

    /** The record of some bytes, empty where there is nothing but blanks. */
    public static <T extends Record> Optional<T> read(byte[] body, Class<T> type) {
        return body == null || isBlank(body) ? Optional.empty() : Optional.of(JsonBody.read(body, type));
    }

    private static boolean isBlank(byte[] body) {
        for (byte one : body) {
            if (one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return true;
    }
}
