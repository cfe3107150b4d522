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
import java.util.zip.CRC32C;

/**
 * Gives files a tag made of what is in them. The server tells them apart by their date alone, and a build that can be
 * repeated gives the files of all releases the same.
 */
public class FileTags extends HttpFilter {

    private static final Set<String> ASKED_BY_DATE = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        ASKED_BY_DATE.add("If-Modified-Since");
        ASKED_BY_DATE.add("If-None-Match");
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
        if (EntityTags.has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(new AskedByTag(request), response);
        }
    }

    private Optional<String> tag(HttpServletRequest request) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String known = tags.get(path);
        if (known == null && !path.endsWith("/")) {
            try (InputStream in = getServletContext().getResourceAsStream(path)) {
                if (in != null) {
                    known = of(in.readAllBytes());
                    tags.put(path, known);
                }
            }
        }
        return Optional.ofNullable(known);
    }

    /** Weak, as the same file is sent packed and as it is. */
    private static String of(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"";
    }

    /** Without the conditions the server would judge by the date, which tells no release from another. */
    private static final class AskedByTag extends HttpServletRequestWrapper {

        AskedByTag(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return ASKED_BY_DATE.contains(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return ASKED_BY_DATE.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return ASKED_BY_DATE.contains(name) ? -1 : super.getDateHeader(name);
        }
    }
}
