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
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.settings.Setting;

/**
 * Determines the client address of a request. {@code X-Forwarded-For} is trusted only as far as the operator's proxies
 * wrote it: entries are read from the right, one per {@code PORTAL_PROXIES}. If an entry is no address, the
 * connection's address is used.
 */
public class ClientAddressFilter extends HttpFilter {

    @Inject
    private transient ClientAddress clientAddress;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        clientAddress.setAddress(address(
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
