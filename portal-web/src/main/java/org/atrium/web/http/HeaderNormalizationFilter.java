package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.atrium.web.security.AcceptHeaders;

/**
 * Normalises request headers: unreadable preferences are dropped, an invalid content type becomes an unsupported one,
 * repeated lists are joined.
 */
public class HeaderNormalizationFilter extends HttpFilter {

    static final String UNKNOWN_TYPE = "application/octet-stream";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Map<String, String> readable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        put(readable, "Accept", AcceptHeaders.types(joined(request, "Accept")));
        put(readable, "Accept-Language", AcceptHeaders.languages(joined(request, "Accept-Language")));
        put(readable, "If-Match", joined(request, "If-Match"));
        put(readable, "If-None-Match", joined(request, "If-None-Match"));
        String type = request.getHeader("Content-Type");
        put(
                readable,
                "Content-Type",
                type == null ? "" : isKnown(type) ? AcceptHeaders.withoutEmptyParameters(type) : UNKNOWN_TYPE);
        chain.doFilter(new NormalizedHeadersRequest(request, readable), response);
    }

    private static void put(Map<String, String> headers, String name, String value) {
        headers.put(name, value == null || value.isEmpty() ? null : value);
    }

    private static String joined(HttpServletRequest request, String name) {
        return String.join(", ", Collections.list(request.getHeaders(name)));
    }

    /** A type in an encoding that Java knows. */
    private static boolean isKnown(String type) {
        if (!AcceptHeaders.isType(type)) {
            return false;
        }
        int charset = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (charset < 0) {
            return true;
        }
        String name = type.substring(charset + "charset=".length())
                .split(";", 2)[0]
                .strip()
                .replace("\"", "");
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** A request in which these headers say what they are given to say, null for nothing. */
    private static final class NormalizedHeadersRequest extends HttpServletRequestWrapper {

        private final Map<String, String> headers;

        NormalizedHeadersRequest(HttpServletRequest request, Map<String, String> headers) {
            super(request);
            this.headers = headers;
        }

        @Override
        public String getHeader(String name) {
            return headers.containsKey(name) ? headers.get(name) : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (!headers.containsKey(name)) {
                return super.getHeaders(name);
            }
            String value = headers.get(name);
            return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Map<String, String> names = new LinkedHashMap<>();
            Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !headers.containsKey(name) || headers.get(name) != null)
                    .forEach(name -> names.put(name, name));
            return Collections.enumeration(names.keySet());
        }

        @Override
        public String getContentType() {
            return headers.get("Content-Type");
        }

        @Override
        public Locale getLocale() {
            return getLocales().nextElement();
        }

        @Override
        public Enumeration<Locale> getLocales() {
            List<Locale> locales = new ArrayList<>(AcceptHeaders.locales(headers.get("Accept-Language")));
            if (locales.isEmpty()) {
                locales.add(Locale.getDefault());
            }
            return Collections.enumeration(locales);
        }
    }
}
