package org.atrium.api;

import java.util.Map;

/** Cache headers of a {@link CacheableRead}. */
final class CacheHeaders {

    private static final String PUBLIC = "public, max-age=10";
    private static final String PRIVATE = "private, no-cache";

    private CacheHeaders() {}

    static Map<String, String> of(String tag, boolean signedIn) {
        return Map.of(
                "Vary",
                "Authorization, Accept-Language, Accept-Encoding",
                "Cache-Control",
                signedIn ? PRIVATE : PUBLIC,
                "ETag",
                tag);
    }
}
