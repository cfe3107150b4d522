package org.atrium.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.settings.PublicAddress;

/** A cookie of the portal: HttpOnly, SameSite, and Secure where the portal is reached by HTTPS. */
public final class PortalCookie {

    private final String name;

    /** @param name as it is where nothing is encrypted */
    public PortalCookie(String name) {
        this.name = name;
    }

    /** What the browser brings. */
    public Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(fullName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives it to the browser, for a while. */
    public void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        add(request, response, value + "; Path=/; Max-Age=" + lasts.toSeconds());
    }

    /** Gives it to the browser until that is closed: whoever opens it next on a shared computer does not have it. */
    public void setUntilClosed(HttpServletRequest request, HttpServletResponse response, String value) {
        add(request, response, value + "; Path=/");
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String content) {
        response.addHeader(
                "Set-Cookie",
                fullName() + "=" + content + "; HttpOnly; SameSite=Lax" + (isHttps(request) ? "; Secure" : ""));
    }

    /** Takes it from the browser. */
    public void delete(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    /** Browsers take one that begins so from this very host only, and only encrypted: no other host of the domain can plant it. */
    private String fullName() {
        return PublicAddress.isEncrypted() ? "__Host-" + name : name;
    }

    private static boolean isHttps(HttpServletRequest request) {
        return request.isSecure() || PublicAddress.isEncrypted();
    }
}
