package org.atrium.api;

import java.util.Map;

/** Cache headers of a {@link CacheableRead}. */
final class CacheHeaders {

    private static final String PUBLIC = "public, max-age=10";
    private static final String PRIVATE = "private, no-cache";

    private static final String SHARED = "no-cache";

    private CacheHeaders() {}

    static Map<String, String> of(String tag, boolean signedIn) {
        return of(tag, signedIn ? PRIVATE : PUBLIC);
    }

    /**
     * Those of a {@link SharedResponse}: whoever keeps it asks each time, because it is made anew with every change, and
     * with that of a name a little later.
     */
    static Map<String, String> shared(String tag) {
        return of(tag, SHARED);
    }

    private static Map<String, String> of(String tag, String control) {
        return Map.of("Vary", "Authorization, Accept-Language, Accept-Encoding", "Cache-Control", control, "ETag", tag);
    }
}
