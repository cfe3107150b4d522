package org.atrium.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Cache of pages and of responses of the API, compressed. Each entry has the version it was made of, which is compared
 * with the current one before the entry is sent; so no stale response is sent, whichever node changed something.
 */
@ApplicationScoped
public class ResponseCache {

    private static final int MAX_BYTES = 28 * 1024 * 1024;
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    @Inject
    private Clock clock;

    @Inject
    private GzipBodies bodies;

    private final Cache<CacheKey, CachedResponse> responses = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((CacheKey key, CachedResponse response) -> key.length() + response.body.size())
            .expireAfterWrite(MAX_AGE)
            .build();

    /**
     * Sends the cached response, or 304 if the client has it, if it is still current.
     *
     * @return whether it was
     */
    public boolean send(CacheKey key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CachedResponse cached = responses.getIfPresent(key);
        if (cached == null || !isCurrent(cached, request)) {
            return false;
        }
        cached.headers.forEach(response::setHeader);
        if (!EntityTags.sentNotModified(request, response, cached.headers.get("ETag"))) {
            response.setContentType(cached.type);
            bodies.send(cached.body, request, response);
        }
        return true;
    }

    private boolean isCurrent(CachedResponse cached, HttpServletRequest request) {
        return !clock.instant().isAfter(cached.validUntil)
                && cached.source.current(request).filter(cached.version::equals).isPresent();
    }

    public void put(CacheKey key, CachedResponse response) {
        responses.put(key, response);
    }

    /**
     * All that a response depends on beside its version; nothing that came in a body.
     *
     * @param address with the query
     * @param viewer who they are, their languages and time zone
     */
    public record CacheKey(String address, List<Object> viewer) {

        private int length() {
            return address.length() + viewer.toString().length();
        }
    }

    /**
     * A response as it was sent.
     *
     * @param source returns the current version
     * @param version read before the response was made
     * @param validUntil when it expires, whatever its version
     * @param headers its {@code ETag} included
     */
    public record CachedResponse(
            ResponseVersion source,
            Object version,
            Instant validUntil,
            Map<String, String> headers,
            String type,
            GzipBody body) {}
}
