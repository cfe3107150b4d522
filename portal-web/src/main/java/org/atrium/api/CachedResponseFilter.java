package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.atrium.web.http.ResponseCache;
import org.atrium.web.http.ResponseCache.CacheKey;
import org.atrium.web.http.UrlOnlyRequest;
import org.atrium.web.security.CurrentViewer;

/** Serves a {@link CacheableRead} from the cache, if it is current, before JAX-RS runs. */
public class CachedResponseFilter extends HttpFilter {

    @Inject
    private transient ResponseCache cache;

    @Inject
    private transient CurrentViewer current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean cacheable = UrlOnlyRequest.is(request) && !current.hasBadToken();
        if (!cacheable || !sendCached(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return cache.send(sharedKey(request), request, response)
                || cache.send(key(request, current), request, response);
    }

    /** Whoever requests the same and accepts the same may have a {@link SharedResponse}. */
    static CacheKey sharedKey(HttpServletRequest request) {
        return new CacheKey(address(request), List.of(SharedResponse.class, accepted(request)));
    }

    /** The same viewer, who accepts the same, requests the same. */
    static CacheKey key(HttpServletRequest request, CurrentViewer current) {
        return new CacheKey(
                address(request),
                List.of(
                        current.isKnown() ? current.name() : "",
                        current.locale(),
                        current.readLocales(null),
                        current.timeZone(),
                        accepted(request)));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String accepted(HttpServletRequest request) {
        return String.join(", ", Collections.list(request.getHeaders("Accept")));
    }
}
