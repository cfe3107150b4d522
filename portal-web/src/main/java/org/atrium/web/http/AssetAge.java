package org.atrium.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep a file for a year where its address has the checksum of this node's files. While a release is rolled
 * out a page of the new node may ask the old one: what that has is not what the address means, and nobody may keep it.
 */
public class AssetAge extends HttpFilter {

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = VisibleAddress.path(request);
        if (address.startsWith("/assets/")) {
            response.setHeader("Cache-Control", address.startsWith(assets.of("")) ? A_YEAR : "no-store");
        }
        chain.doFilter(request, response);
    }
}
