package org.atrium.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.caller.Caller;
import org.atrium.platform.settings.Setting;

/**
 * Tells use cases which network address a request comes from. {@code X-Forwarded-For} counts only as far as the
 * operator's own proxies wrote it: its entries are read from the right, one for each of {@code PORTAL_PROXIES}. An entry
 * that is no address, as where a proxy hides whom it serves, tells nothing: the connection's address stands.
 */
public class Callers extends HttpFilter {

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.comesFrom(address(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders("X-Forwarded-For")),
                Setting.PROXIES.number()));
        chain.doFilter(request, response);
    }

    static String address(String connection, List<String> forwarded, int proxies) {
        List<String> passed = forwarded.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        return proxies == 0 || passed.size() < proxies
                ? connection
                : NetworkAddress.of(passed.get(passed.size() - proxies)).orElse(connection);
    }
}
