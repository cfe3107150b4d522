package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives files an entity tag of their content. The server's tags use the date only, which is the same for all files of a
 * reproducible build.
 */
public class FileETagFilter extends HttpFilter {

    private static final Set<String> DATE_CONDITIONS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        DATE_CONDITIONS.add("If-Modified-Since");
        DATE_CONDITIONS.add("If-None-Match");
    }

    /** As many as there are files; what is not there has none. */
    private final transient Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tag = tag(request).orElse(null);
        if (tag == null
                || !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("ETag", tag);
        if (!EntityTags.sentNotModified(request, response, tag)) {
            chain.doFilter(new WithoutDateConditions(request), response);
        }
    }

    private Optional<String> tag(HttpServletRequest request) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String known = tags.get(path);
        if (known == null && !path.endsWith("/")) {
            try (InputStream in = getServletContext().getResourceAsStream(path)) {
                if (in != null) {
                    known = EntityTags.tagOf(in.readAllBytes());
                    tags.put(path, known);
                }
            }
        }
        return Optional.ofNullable(known);
    }

    /** Without the conditions the server would judge by the date, which tells no release from another. */
    private static final class WithoutDateConditions extends HttpServletRequestWrapper {

        WithoutDateConditions(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return DATE_CONDITIONS.contains(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return DATE_CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return DATE_CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
        }
    }
}
