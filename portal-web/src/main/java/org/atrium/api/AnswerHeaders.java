package org.atrium.api;

import java.util.Map;

/** What a {@link TaggedRead} says of its answer: who may keep it, and what tells it from others. */
final class AnswerHeaders {

    private static final String ANYBODY = "public, max-age=10";
    private static final String NOBODY_ELSE = "private, no-cache";

    private AnswerHeaders() {}

    static Map<String, String> of(String tag, boolean signedIn) {
        return Map.of(
                "Vary",
                "Authorization, Accept-Language, Accept-Encoding",
                "Cache-Control",
                signedIn ? NOBODY_ELSE : ANYBODY,
                "ETag",
                tag);
    }
}
