package org.atrium.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers cache a file for a year if its address has this release's checksum. During a rolling update a page may
 * request a file of another release; that is not cached.
 */
public class AssetCacheFilter extends HttpFilter {

    private static final String CACHE_FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = OriginalUrl.path(request);
        if (address.startsWith("/assets/")) {
            response.setHeader("Cache-Control", address.startsWith(assets.of("")) ? CACHE_FOR_A_YEAR : "no-store");
        }
        chain.doFilter(request, response);
    }
}
