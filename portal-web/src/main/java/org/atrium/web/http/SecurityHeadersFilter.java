package org.atrium.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.settings.PublicAddress;

/**
 * Sets the content security policy (nothing inline, nothing of other sites but the shop's logo, if it is there) and, if the portal is reached
 * by HTTPS, HSTS for a year.
 */
public class SecurityHeadersFilter extends HttpFilter {

    /** What follows where another site has the logo. */
    private static final String PICTURES = "img-src 'self' data:";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; " + PICTURES + ";"
            + " font-src 'self'; media-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " manifest-src 'self'";

    @Inject
    private transient CurrentBrand brand;

    private String policy = POLICY;

    @Override
    public void init() {
        String sites = Stream.of(brand.get().logo(), brand.get().darkLogo())
                .flatMap(Optional::stream)
                .flatMap(logo -> logo.origin().stream())
                .distinct()
                .map(" "::concat)
                .collect(Collectors.joining());
        policy = POLICY.replace(PICTURES, PICTURES + sites);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (PublicAddress.isEncrypted()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
