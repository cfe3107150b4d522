package org.atrium.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;

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

    /** Whether the caller has this answer already: one of the tags of {@code If-None-Match} is its. */
    static boolean has(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    /** RFC 9110, 13.1.2: for this question a weak tag is as good as a strong one. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
