package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.settings.PublicAddress;

/** Tells whether a form was sent by a page of the portal, by the browser's headers. */
final class FormOrigin {

    private FormOrigin() {}

    /** Whether the browser says that it was another site's page. Who says nothing is no browser of today. */
    static boolean isCrossSite(HttpServletRequest request) {
        List<String> sites = values(request, "Sec-Fetch-Site");
        if (!sites.isEmpty()) {
            return !sites.stream().allMatch(site -> site.equals("same-origin") || site.equals("none"));
        }
        List<String> origins = values(request, "Origin");
        return !origins.isEmpty() && !origins.stream().allMatch(origin -> isSameSite(request, origin));
    }

    /** Whether the browser says that it was a page of the portal: what a form without a token of ours needs. */
    static boolean isSameSite(HttpServletRequest request) {
        boolean sameSite = values(request, "Sec-Fetch-Site").contains("same-origin")
                || values(request, "Sec-Fetch-Site").isEmpty()
                        && !values(request, "Origin").isEmpty();
        return sameSite && !isCrossSite(request);
    }

    /** An origin is the portal's if it is the address people use, or the one this request was sent to. */
    private static boolean isSameSite(HttpServletRequest request, String origin) {
        String host = request.getHeader("Host");
        return origin.equals(PublicAddress.origin())
                || host != null
                        && (origin.equals("http://" + host.toLowerCase(Locale.ROOT))
                                || origin.equals("https://" + host.toLowerCase(Locale.ROOT)));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
